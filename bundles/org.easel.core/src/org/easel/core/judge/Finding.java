package org.easel.core.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;

/**
 * Something about a dataset that is worth a word.
 *
 * @param rule id of the rule that found it, such as {@code blurry}
 * @param severity error for what would stop a run
 * @param pictures those that it is about, the first one foremost; none for the dataset as a whole
 * @param values what was measured, by name
 * @param message a sentence that names the picture, the value and the way out
 * @param fixes what can be done about it, the best first; may be empty
 */
public record Finding(String rule, Severity severity, List<Path> pictures, Map<String, Double> values, String message, List<QuickFix> fixes) {

	public Finding {
		pictures = List.copyOf(pictures);
		values = Map.copyOf(values);
		fixes = List.copyOf(fixes);
	}

	static Finding of(String rule, Severity severity, Subject subject, Map<String, Double> values, String message, QuickFix... fixes) {
		return new Finding(rule, severity, List.of(subject.file()), values, subject.name() + ": " + message, List.of(fixes));
	}

	/**
	 * As a problem for a list of them.
	 *
	 * @param root stands for the dataset as a whole
	 */
	public Problem problem(Path root) {
		return new Problem(severity, (pictures.isEmpty() ? root : pictures.getFirst()).toString(), message);
	}
}
