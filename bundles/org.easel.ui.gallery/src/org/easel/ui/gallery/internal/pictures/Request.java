package org.easel.ui.gallery.internal.pictures;

import org.easel.core.samples.DrawnSample;

/**
 * A picture that is wanted in a size.
 *
 * @param side its longer side in pixels of the device; a smaller picture comes as it is
 */
public record Request(DrawnSample sample, int side) {
}
