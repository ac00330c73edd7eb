package org.easel.core.judge;

import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Severity;

/** A caption longer than the text encoder reads at once. */
final class LongCaptionRule implements PictureRule {

	private static final int WINDOW = 75;

	@Override
	public String id() {
		return "long-caption";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		var subject = picture.subject();
		int length = options.tokens().applyAsInt(subject.caption());
		return length <= WINDOW ? Optional.empty()
				: Optional.of(Finding.of(id(), Severity.INFO, subject, Map.of("tokens", (double) length),
						"its caption has " + length + " tokens; what comes after the first " + WINDOW + " counts less. Shorten it.",
						new QuickFix.EditCaption(subject.file())));
	}
}
