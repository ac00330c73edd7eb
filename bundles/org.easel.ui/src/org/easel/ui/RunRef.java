package org.easel.ui;

import java.util.OptionalInt;

import org.easel.core.run.RunFolder;

/**
 * A run, or one of its epochs, in a selection of the workbench.
 *
 * @param run its folder
 * @param epoch counted from 1; none where the whole run is meant
 */
public record RunRef(RunFolder run, OptionalInt epoch) {
}
