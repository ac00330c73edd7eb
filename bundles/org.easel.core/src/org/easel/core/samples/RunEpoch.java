package org.easel.core.samples;

import java.nio.file.Path;

/**
 * An epoch that a run has written.
 *
 * @param number counted from 1
 * @param file its LoRA
 * @param meanLoss over its steps
 */
public record RunEpoch(int number, Path file, double meanLoss) {
}
