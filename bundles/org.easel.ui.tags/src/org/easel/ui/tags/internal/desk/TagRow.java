package org.easel.ui.tags.internal.desk;

/**
 * A tag of the dataset.
 *
 * @param tag letter for letter
 * @param count pictures of the dataset that have it
 * @param shown those of them that are shown
 * @param machine those on which a machine put it
 */
public record TagRow(String tag, int count, int shown, int machine) {
}
