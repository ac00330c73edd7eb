package org.easel.core.tags;

/**
 * A tag that is likely another one misspelt.
 *
 * @param tag the rare one
 * @param count pictures that have it
 * @param likely what it is likely meant to be
 * @param likelyCount pictures that have that
 */
public record Misspelling(String tag, int count, String likely, int likelyCount) {
}
