package org.easel.core.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.easel.core.project.Kind;

/**
 * Says a verdict with its reason, calmly.
 *
 * @param kind what the LoRA teaches
 * @param readings that the verdict is about
 */
record Sentence(Kind kind, List<EpochReading> readings) {

	/** A merit so far below that of the proposed epoch is worth a word. */
	private static final double WORSE = 0.1;

	String of(Verdict verdict) {
		return switch (verdict) {
			case Verdict.Proposed proposed -> proposed(proposed);
			case Verdict.NoneFit none -> noneFit(none);
			case Verdict.CannotTell cannot -> cannotTell(cannot.doubt());
		};
	}

	private String proposed(Verdict.Proposed verdict) {
		var reading = reading(verdict.epoch());
		return "Epoch " + verdict.epoch() + ": it has " + percent(reading.nearness()) + " of " + look() + shows(reading) + beginsToCopy(reading) + after(verdict) + ".";
	}

	private static String shows(EpochReading reading) {
		return reading.asked() == 0 ? "" : ", and still shows what the prompts name in " + reading.showing() + " of " + reading.asked() + " pictures";
	}

	private static String beginsToCopy(EpochReading reading) {
		return reading.copies().isEmpty() ? "" : "; look at the copies of " + copied(reading);
	}

	/** What becomes of the epochs after the proposed one: the first reason to stop there. */
	private String after(Verdict.Proposed verdict) {
		double merit = Merit.of(reading(verdict.epoch()));
		var later = readings.stream().filter(each -> each.epoch() > verdict.asGoodUntil()).toList();
		var asGood = verdict.asGoodUntil() == verdict.epoch() ? ""
				: "; " + epochs(verdict.epoch() + 1, verdict.asGoodUntil()) + (verdict.asGoodUntil() == verdict.epoch() + 1 ? " is" : " are") + " no better, as far as these samples can tell";
		var worse = later.stream().filter(each -> Merit.of(each) < merit - WORSE).findFirst();
		return asGood + worse.map(each -> "; " + decline(each, later.getLast().epoch())).orElse("");
	}

	private String decline(EpochReading worse, int last) {
		var before = reading(before(worse.epoch()));
		var from = worse.epoch() == last ? "epoch " + last : "from epoch " + worse.epoch() + " on";
		// What it lost most of is the reason.
		double lost = before.content().orElse(1) - worse.content().orElse(1);
		double copied = worse.copying() - before.copying();
		double alike = before.variety() - worse.variety();
		if (copied > 0 && copied >= lost && copied >= alike && !worse.copies().isEmpty()) {
			return (worse.epoch() == last ? from + " begins" : "later epochs begin") + " to copy " + copied(worse);
		}
		if (lost > 0 && lost >= alike) {
			return from + (worse.epoch() == last ? " shows" : " they show") + " it in " + worse.showing() + " of " + worse.asked();
		}
		return alike > 0 ? from + " the pictures are more alike" : from + " the look goes again";
	}

	private int before(int epoch) {
		return readings.stream().mapToInt(EpochReading::epoch).filter(each -> each < epoch).max().orElseThrow();
	}

	private String noneFit(Verdict.NoneFit verdict) {
		var best = reading(verdict.leastBad());
		int first = readings.getFirst().epoch();
		var undercooked = readings.stream().takeWhile(each -> Merit.fault(each) == Fault.UNDERCOOKED).toList();
		if (undercooked.size() == readings.size()) {
			return "No epoch has learnt enough yet: " + name(best) + " comes nearest, with " + percent(best.nearness()) + " of " + look()
					+ ". Train more epochs, or with a higher learning rate.";
		}
		var wrong = readings.stream().filter(each -> Merit.fault(each) != Fault.UNDERCOOKED).max(Comparator.comparingDouble(Merit::of)).orElseThrow();
		if (undercooked.isEmpty()) {
			return "No epoch can be recommended: " + (readings.size() == 1 ? "in epoch " + first : "from epoch " + first + " on") + " " + fault(wrong) + ". " + cure(wrong);
		}
		int until = undercooked.getLast().epoch();
		return "No epoch can be recommended: " + (until == first ? "epoch " + until + " has" : "up to epoch " + until + " they have") + " too little of " + look() + " ("
				+ percent(undercooked.getLast().nearness()) + "), and after it " + fault(wrong) + ". " + cure(wrong);
	}

	private static String fault(EpochReading reading) {
		return switch (Merit.fault(reading)) {
			case LOST -> reading.showing() == 0 ? "what the prompts name is lost (no picture of epoch " + reading.epoch() + ", the best of them, shows it)"
					: "too much of what the prompts name is lost (epoch " + reading.epoch() + ", the best of them, shows it in " + reading.showing() + " of " + reading.asked() + " pictures)";
			case ALIKE -> "the pictures are all alike, whatever the prompt says";
			case COPIES -> "the pictures are copies of training pictures, such as " + copied(reading);
			case UNDERCOOKED, NONE -> throw new IllegalArgumentException("Epoch " + reading.epoch() + " has no such fault.");
		};
	}

	private static String cure(EpochReading reading) {
		return Merit.fault(reading) == Fault.COPIES ? "Train again with more pictures, or with fewer repeats or epochs."
				: "Train again with a lower learning rate or fewer repeats, or try the LoRA at half its strength.";
	}

	private String cannotTell(Doubt doubt) {
		return "Cannot tell which epoch is best: " + switch (doubt) {
			case NO_EPOCHS -> "no epoch has sample pictures yet.";
			case NO_BASE -> "there are no samples of the base model alone to compare with. Sample it again with the run's prompts.";
			case FEW_SAMPLES -> "that takes " + Advisor.FEWEST + " sample pictures of every epoch and of the base model. Give the run more prompts, or sample again.";
			case FEW_PICTURES -> "that takes " + Advisor.FEWEST + " training pictures, and there are fewer.";
			case SAME_AS_BASE -> "the base model alone draws as the dataset is already, as far as the tagger can see. Look for yourself.";
			case UNKNOWN_WORDS -> "the tagger knows too few of the prompts' words to see whether pictures still show what they name. Name things in the prompts that it knows, such as cat or house.";
			case BASE_SHOWS_NOTHING -> "the base model alone does not show what the prompts name, so nothing says whether an epoch has lost it.";
			case UNREADABLE_LOOK -> "in the dataset's own pictures the tagger finds little of what their captions say. Either the captions do not fit, or it cannot read pictures of this look: then look for yourself.";
			case WITHIN_NOISE -> alike();
		};
	}

	private String alike() {
		int samples = readings.stream().mapToInt(each -> each.samples().size()).max().orElseThrow();
		return epochs(readings.getFirst().epoch(), readings.getLast().epoch()) + " are all fit, and differ by no more than chance in " + samples
				+ " samples each. Take the one that you like, or give more prompts.";
	}

	private static String copied(EpochReading reading) {
		var names = reading.copies().stream().map(sample -> String.valueOf(sample.nearest().getFileName())).distinct().toList();
		return names.size() <= 2 ? String.join(" and ", names) : names.getFirst() + " and " + (names.size() - 1) + " others";
	}

	private EpochReading reading(int epoch) {
		return readings.stream().filter(each -> each.epoch() == epoch).findFirst().orElseThrow();
	}

	private static String name(EpochReading reading) {
		return "epoch " + reading.epoch();
	}

	private static String epochs(int first, int last) {
		return first == last ? "epoch " + first : "epochs " + first + " to " + last;
	}

	private static String percent(double part) {
		return String.format(Locale.ROOT, "%.0f %%", 100 * Math.clamp(part, 0, 1));
	}

	private String look() {
		return switch (kind) {
			case STYLE -> "the style";
			case CHARACTER -> "the character's look";
			case CONCEPT -> "the concept's look";
		};
	}
}
