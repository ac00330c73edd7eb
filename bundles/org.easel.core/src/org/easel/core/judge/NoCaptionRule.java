package org.easel.core.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Severity;

/** A picture of which nothing is said. */
final class NoCaptionRule implements PictureRule {

	@Override
	public String id() {
		return "no-caption";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		var subject = picture.subject();
		if (!subject.caption().isBlank()) {
			return Optional.empty();
		}
		return Optional.of(Finding.of(id(), Severity.WARNING, subject, Map.of(),
				(subject.hasCaptionFile() ? "its caption is empty." : "no caption.") + " Write one, or let the tagger do it.",
				new QuickFix.AutoLabel(List.of(subject.file())), new QuickFix.EditCaption(subject.file())));
	}
}
