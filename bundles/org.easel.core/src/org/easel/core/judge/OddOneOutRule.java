package org.easel.core.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.easel.core.settings.Severity;

/** A picture much darker, brighter or of other colours than the rest, measured by what is usual among them. */
final class OddOneOutRule implements DatasetRule {

	/** Fewer pictures have no usual. */
	private static final int FEWEST = 8;
	/** More than one of so many are not odd but another kind of pictures. */
	private static final int FEW = 6;
	private static final double MOST_SCORE = 3.5;
	/** Below these, in grey levels, differences are none, however alike the others are. */
	private static final double LEAST_SPREAD = 10;

	@Override
	public String id() {
		return "odd-one-out";
	}

	@Override
	public List<Finding> judge(List<Judged> pictures, JudgeOptions options) {
		if (pictures.size() < FEWEST) {
			return List.of();
		}
		var brightness = RobustScale.of(pictures.stream().mapToDouble(each -> each.measurement().brightness()).toArray(), LEAST_SPREAD);
		var warmth = RobustScale.of(pictures.stream().mapToDouble(each -> redness(each.measurement())).toArray(), LEAST_SPREAD);
		var blueness = RobustScale.of(pictures.stream().mapToDouble(each -> blueness(each.measurement())).toArray(), LEAST_SPREAD);
		var bright = new ArrayList<Finding>();
		var coloured = new ArrayList<Finding>();
		for (var picture : pictures) {
			double light = brightness.score(picture.measurement().brightness());
			double colour = Math.hypot(warmth.score(redness(picture.measurement())), blueness.score(blueness(picture.measurement())));
			if (Math.abs(light) > MOST_SCORE) {
				bright.add(finding(picture, light, "much " + (light < 0 ? "darker" : "brighter") + " than the others (" + Math.round(picture.measurement().brightness())
						+ " of 255, where " + Math.round(brightness.median()) + " is usual)"));
			} else if (colour > MOST_SCORE) {
				coloured.add(finding(picture, colour, "of quite other colours than the others"));
			}
		}
		return Stream.of(bright, coloured).filter(odd -> odd.size() * FEW <= pictures.size()).flatMap(List::stream).toList();
	}

	private static double redness(Measurement measurement) {
		return measurement.mean(0) - measurement.brightness();
	}

	private static double blueness(Measurement measurement) {
		return measurement.mean(2) - measurement.brightness();
	}

	private Finding finding(Judged picture, double score, String what) {
		return Finding.of(id(), Severity.INFO, picture.subject(), Map.of("score", score),
				what + ". Keep it if that is meant; otherwise correct it, or leave it out.", new QuickFix.Exclude(picture.subject().file()));
	}
}
