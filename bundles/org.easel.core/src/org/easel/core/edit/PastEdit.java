package org.easel.core.edit;

import java.time.Instant;

/**
 * An edit that was made once, as a list of them shows it.
 *
 * @param time when
 * @param who made it
 * @param label what it did, for people
 * @param pictures how many it changed
 */
public record PastEdit(Instant time, String who, String label, int pictures) {
}
