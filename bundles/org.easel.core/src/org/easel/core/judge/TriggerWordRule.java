package org.easel.core.judge;

import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Severity;

/** A caption that lacks the trigger word. */
final class TriggerWordRule implements PictureRule {

	@Override
	public String id() {
		return "no-trigger-word";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		var subject = picture.subject();
		String trigger = options.triggerWord();
		if (trigger.isBlank() || subject.caption().isBlank() || subject.caption().contains(trigger)) {
			return Optional.empty();
		}
		return Optional.of(Finding.of(id(), Severity.WARNING, subject, Map.of(),
				"its caption lacks the trigger word \"" + trigger + "\". Add it first.", new QuickFix.AddFirst(subject.file(), trigger)));
	}
}
