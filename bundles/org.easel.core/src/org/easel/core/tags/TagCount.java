package org.easel.core.tags;

/**
 * How often a tag is there.
 *
 * @param tag letter for letter
 * @param count pictures that have it
 * @param machine those of them on which a machine put it
 */
public record TagCount(String tag, int count, int machine) {
}
