package org.easel.runs.advice;

import java.util.List;

import org.easel.core.advice.Advice;

/**
 * What the advisor says of a run.
 *
 * @param advice the verdict and what it stands on
 * @param unreadable a sentence for each picture that could not be looked at and is left out
 */
public record RunAdvice(Advice advice, List<String> unreadable) {

	public RunAdvice {
		unreadable = List.copyOf(unreadable);
	}
}
