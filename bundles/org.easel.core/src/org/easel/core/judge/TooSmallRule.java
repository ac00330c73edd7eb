package org.easel.core.judge;

import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Severity;

/** A picture with fewer pixels than it is trained with. */
final class TooSmallRule implements PictureRule {

	private static final int IDEAL = 1024;

	@Override
	public String id() {
		return "too-small";
	}

	@Override
	public Optional<Finding> judge(Judged picture, JudgeOptions options) {
		int resolution = options.buckets().resolution();
		var size = picture.measurement().size();
		if (size.area() >= (long) resolution * resolution) {
			return Optional.empty();
		}
		String ideal = resolution <= IDEAL ? " Pictures of " + IDEAL + " and more serve every model." : "";
		return Optional.of(Finding.of(id(), Severity.WARNING, picture.subject(),
				Map.of("width", (double) size.width(), "height", (double) size.height(), "resolution", (double) resolution),
				size + " pixels; smaller than the resolution of " + resolution + ". It will be blurry; find a bigger copy, or leave it out." + ideal,
				new QuickFix.Exclude(picture.subject().file())));
	}
}
