package org.easel.core.state;

import java.util.Optional;

import org.easel.core.image.PictureSize;

/**
 * The file of a picture.
 *
 * @param size as it is seen, in pixels
 * @param bytes length of the file
 * @param modified when it was last written, in milliseconds since 1970; with {@code bytes} it tells one content of the file from another
 * @param original where the picture that a cut or a turn replaced lies, relative to the project; nothing where none did
 */
public record PictureFile(PictureSize size, long bytes, long modified, Optional<String> original) {
}
