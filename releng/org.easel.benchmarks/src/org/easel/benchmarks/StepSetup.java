package org.easel.benchmarks;

/**
 * What is measured on both sides.
 *
 * @param batch pictures of a step
 * @param latent side of a latent
 * @param threads of one operation
 * @param warmup steps that are not counted
 * @param steps that are counted
 */
record StepSetup(int batch, int latent, int threads, int warmup, int steps) {
}
