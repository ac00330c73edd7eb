package org.easel.core.dataset;

import java.nio.file.Path;
import java.util.Optional;

import org.easel.core.image.PictureSize;

/**
 * One picture of a dataset with what is said of it.
 *
 * @param file the picture
 * @param size in pixels
 * @param captionFile the text file of the same name beside it, if there is one
 * @param caption what is said of it; where there is no caption file, its folder's class tokens
 * @param repeats how often an epoch sees it, at least 1
 * @param folder its folder, relative to the dataset's, {@code .} for that itself
 */
public record TrainingPicture(Path file, PictureSize size, Optional<Path> captionFile, String caption, int repeats, String folder) {
}
