package org.easel.core.judge;

import java.util.List;
import java.util.Map;

import org.easel.core.settings.Severity;

/** The number of pictures, by the reference guide. */
final class CountRule implements DatasetRule {

	@Override
	public String id() {
		return "count";
	}

	@Override
	public List<Finding> judge(List<Judged> pictures, JudgeOptions options) {
		int count = pictures.size();
		var kind = options.kind();
		String guide = "For a " + kind.word() + ", " + kind.fewestPictures() + " to " + kind.mostPictures() + " are a good number.";
		if (count < kind.fewestPictures()) {
			return List.of(finding(Severity.WARNING, count, count + (count == 1 ? " picture is" : " pictures are") + " few. " + guide));
		}
		return count <= kind.mostPictures() ? List.of()
				: List.of(finding(Severity.INFO, count, count + " pictures are many. " + guide + " Keep the best, or lower the repeats."));
	}

	private Finding finding(Severity severity, int count, String message) {
		return new Finding(id(), severity, List.of(), Map.of("count", (double) count), message, List.of());
	}
}
