package org.easel.core.judge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Severity;

/** A picture that was compressed too strongly, as JPEG now or before it was saved as something else. */
final class JpegRule implements PictureRule {

	private static final int LEAST_QUALITY = 50;
	private static final float MOST_BLOCKINESS = 2;
	/** Made so much smaller per side, the blocks vanish. */
	private static final int VANISHED = 3;

	@Override
	public String id() {
		return "jpeg-artefacts";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		var measurement = picture.measurement();
		int quality = measurement.jpegQuality();
		boolean low = quality > 0 && quality < LEAST_QUALITY;
		long vanished = (long) options.buckets().resolution() * options.buckets().resolution() * VANISHED * VANISHED;
		if (measurement.size().area() >= vanished || !low && measurement.blockiness() < MOST_BLOCKINESS) {
			return Optional.empty();
		}
		String found = low ? "a JPEG of quality " + quality + ", with blocks and stains" : "blocks of 8 pixels that a strong JPEG compression left ("
				+ String.format(Locale.ROOT, "%.1f", measurement.blockiness()) + " grey levels)";
		return Optional.of(Finding.of(id(), Severity.WARNING, picture.subject(),
				Map.of("quality", (double) quality, "blockiness", (double) measurement.blockiness()),
				found + ". The LoRA learns them too; find a better copy, or leave it out.", new QuickFix.Exclude(picture.subject().file())));
	}
}
