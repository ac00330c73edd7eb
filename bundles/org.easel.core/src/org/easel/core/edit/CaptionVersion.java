package org.easel.core.edit;

import java.time.Instant;
import java.util.Optional;

/**
 * A text that a caption had.
 *
 * @param text as the file had it
 * @param since when it was written; nothing for the text that was there before the first edit
 * @param who wrote it; empty where that is not known
 * @param label what was done, for people
 */
public record CaptionVersion(String text, Optional<Instant> since, String who, String label) {
}
