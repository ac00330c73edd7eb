package org.easel.core.thumbnail;

import java.nio.file.Path;

/**
 * A thumbnail to make.
 *
 * @param file the picture, absolute
 * @param size of the thumbnail
 */
record ThumbnailJob(Path file, ThumbnailSize size) {
}
