package org.easel.core.judge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Severity;

/** A picture without a sharp edge at the size that it is trained at. */
final class BlurryRule implements PictureRule {

	/** About that of things blurred over 2 pixels, and of thin lines blurred over 3. */
	private static final float LEAST_SHARPNESS = 0.12f;

	@Override
	public String id() {
		return "blurry";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		int resolution = options.buckets().resolution();
		float sharpness = picture.measurement().sharpnessAt((long) resolution * resolution);
		// A picture without an edge has no sharpness, and is not blurred either.
		if (Float.isNaN(sharpness) || sharpness >= LEAST_SHARPNESS) {
			return Optional.empty();
		}
		return Optional.of(Finding.of(id(), Severity.WARNING, picture.subject(), Map.of("sharpness", (double) sharpness),
				"blurry (sharpness " + String.format(Locale.ROOT, "%.2f", sharpness) + ", where " + LEAST_SHARPNESS
						+ " is the least). The LoRA learns the blur too; find a sharper copy, or leave it out.",
				new QuickFix.Exclude(picture.subject().file())));
	}
}
