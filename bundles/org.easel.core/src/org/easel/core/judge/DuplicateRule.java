package org.easel.core.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.easel.core.settings.Severity;

/** Pictures that are the same, or look so: at another size, compressed again, a little brighter. Of each such group the best stays. */
final class DuplicateRule implements DatasetRule {

	/** Bits of 64 that may differ. */
	private static final int MOST_BITS = 7;
	/** Mean difference at 8 x 8 pixels. */
	private static final double MOST_DIFFERENCE = 8;

	private static final Comparator<Judged> BETTER = Comparator.<Judged>comparingLong(each -> each.measurement().size().area())
			.thenComparingInt(each -> each.measurement().jpegQuality() == 0 ? 101 : each.measurement().jpegQuality())
			.thenComparing(each -> each.subject().file(), Comparator.reverseOrder());

	@Override
	public String id() {
		return "duplicate";
	}

	@Override
	public List<Finding> judge(List<Judged> pictures, JudgeOptions options) {
		var index = new HashIndex(pictures.stream().mapToLong(each -> each.measurement().across()).toArray(), MOST_BITS);
		var groups = new Groups(pictures.size());
		index.forEachPair((a, b) -> {
			if (alike(pictures.get(a).measurement(), pictures.get(b).measurement())) {
				groups.join(a, b);
			}
		});
		var findings = new ArrayList<Finding>();
		for (var group : groups.ofSeveral()) {
			var best = group.stream().map(pictures::get).max(BETTER).orElseThrow();
			group.stream().map(pictures::get).filter(each -> each != best).forEach(each -> findings.add(finding(best, each)));
		}
		return findings;
	}

	private static boolean alike(Measurement a, Measurement b) {
		return a.sameFile(b) || Long.bitCount(a.down() ^ b.down()) <= MOST_BITS && a.difference(b) <= MOST_DIFFERENCE
				&& Math.abs(Math.log(a.size().aspectRatio() / b.size().aspectRatio())) < 0.1;
	}

	private Finding finding(Judged best, Judged other) {
		var a = best.measurement();
		var b = other.measurement();
		String message = other.subject().name() + (a.sameFile(b) ? ": the same file as " + best.subject().name() + ". Leave one of them out."
				: ": looks the same as " + best.subject().name() + " (" + b.size() + " and " + a.size()
						+ " pixels). Leave one of them out, or it counts twice.");
		int bits = Long.bitCount(a.across() ^ b.across()) + Long.bitCount(a.down() ^ b.down());
		return new Finding(id(), Severity.WARNING, List.of(other.subject().file(), best.subject().file()),
				Map.of("bits", (double) bits, "difference", a.difference(b)), message,
				List.of(new QuickFix.KeepBetter(best.subject().file(), other.subject().file())));
	}
}
