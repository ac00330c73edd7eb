package org.easel.core.judge;

import java.util.function.ToIntFunction;

import org.easel.core.dataset.BucketRules;
import org.easel.core.project.Kind;

/**
 * What pictures are judged for.
 *
 * @param kind what is taught
 * @param triggerWord may be empty
 * @param buckets of the base model, its resolution among them
 * @param tokens counts the tokens of a caption, start and end not included
 */
public record JudgeOptions(Kind kind, String triggerWord, BucketRules buckets, ToIntFunction<String> tokens) {
}
