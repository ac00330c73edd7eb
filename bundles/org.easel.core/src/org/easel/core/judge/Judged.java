package org.easel.core.judge;

/**
 * A picture with what was measured of it.
 *
 * @param subject the picture
 * @param measurement of its pixels
 */
public record Judged(Subject subject, Measurement measurement) {
}
