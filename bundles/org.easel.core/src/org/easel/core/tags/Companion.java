package org.easel.core.tags;

/**
 * A tag that comes together with another one.
 *
 * @param tag the companion
 * @param together pictures that have both
 * @param share of the pictures with the first tag that have the companion too, 0 to 1
 */
public record Companion(String tag, int together, double share) {
}
