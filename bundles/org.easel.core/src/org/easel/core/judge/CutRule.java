package org.easel.core.judge;

import java.util.Map;
import java.util.Optional;

import org.easel.core.dataset.Assignment;
import org.easel.core.dataset.Buckets;
import org.easel.core.image.PictureSize;
import org.easel.core.settings.Severity;

/** A picture of an odd shape, much of which is cut off where it is trained. */
final class CutRule implements PictureRule {

	/** Below this part of a picture's area that is left after the cut, the cut is worth a word. */
	private static final double MUCH_CUT = 0.8;

	@Override
	public String id() {
		return "odd-shape";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		var size = picture.measurement().size();
		var assignment = new Buckets(options.buckets()).assign(size);
		if (assignment.kept() >= MUCH_CUT) {
			return Optional.empty();
		}
		var bucket = assignment.bucket();
		return Optional.of(Finding.of(id(), Severity.WARNING, picture.subject(),
				Map.of("bucket-width", (double) bucket.width(), "bucket-height", (double) bucket.height(), "cut", 1 - assignment.kept()),
				size + " lands in the bucket " + bucket + ", which cuts off " + Math.round(100 * (1 - assignment.kept()))
						+ "% of it. Crop it yourself to choose what stays.",
				crop(picture, size, assignment), new QuickFix.Exclude(picture.subject().file())));
	}

	/** What training would leave of the picture, in its own pixels. */
	private static QuickFix crop(Judged picture, PictureSize size, Assignment assignment) {
		double scale = Math.max((double) size.width() / assignment.scaledWidth(), (double) size.height() / assignment.scaledHeight());
		int width = Math.min(size.width(), (int) Math.round(assignment.bucket().width() * scale));
		int height = Math.min(size.height(), (int) Math.round(assignment.bucket().height() * scale));
		return new QuickFix.Crop(picture.subject().file(), (size.width() - width) / 2, (size.height() - height) / 2, width, height);
	}
}
