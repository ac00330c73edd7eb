package org.easel.core.advice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.easel.core.run.SamplePrompt;

/**
 * By how much the merits of two epochs differ by chance, as they are told from few samples: the jackknife. Every prompt
 * is left out once, in all epochs at the same time, for the same prompt is easy or hard in all of them.
 */
final class Noise {

	private Noise() {
	}

	/** The median, over the other epochs, of the standard error of the difference to the best; 0 for a single epoch. */
	static double of(List<Column> columns) {
		var best = columns.stream().max(Comparator.comparingDouble(column -> Merit.of(column.reading()))).orElseThrow();
		var prompts = columns.stream().flatMap(column -> column.samples().stream()).map(SampleReading::prompt).distinct().toList();
		var errors = columns.stream().filter(column -> column != best).mapToDouble(column -> error(best, column, prompts)).sorted().toArray();
		return errors.length == 0 ? 0 : errors[errors.length / 2];
	}

	private static double error(Column best, Column other, List<SamplePrompt> prompts) {
		var differences = prompts.stream().mapToDouble(prompt -> best.meritWithout(prompt) - other.meritWithout(prompt)).toArray();
		double mean = Arrays.stream(differences).average().orElse(0);
		double squares = Arrays.stream(differences).map(each -> (each - mean) * (each - mean)).sum();
		return Math.sqrt(squares * (prompts.size() - 1) / prompts.size());
	}
}
