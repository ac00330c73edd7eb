package org.easel.core.edit;

/**
 * What a project keeps of pictures that were removed or replaced.
 *
 * @param files how many
 * @param bytes of all of them
 */
public record TrashContents(int files, long bytes) {
}
