package org.easel.core.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.io.FileFailure;
import org.easel.core.io.Progress;
import org.easel.core.settings.Severity;

/** Looks over the pictures of a dataset before it is trained on, by one small rule after the other. */
public final class Judge {

	/** The rule of a finding about a picture whose pixels cannot be read. */
	public static final String UNREADABLE = "unreadable";
	/** The rule of a finding about measurements that could not be kept. */
	public static final String CACHE = "cache";

	/** What looks at each picture by itself, in the order of the findings. */
	public static final List<PictureRule> PICTURE_RULES = List.of(new TooSmallRule(), new CutRule(), new BlurryRule(), new JpegRule(), new NoCaptionRule(),
			new TriggerWordRule(), new LongCaptionRule());

	/** What looks at all pictures together. */
	public static final List<DatasetRule> DATASET_RULES = List.of(new CountRule(), new DuplicateRule(), new OddOneOutRule());

	private final JudgeOptions options;
	private final MeasurementCache cache;

	/** @param cache of what was measured before; what is new is saved to it */
	public Judge(JudgeOptions options, MeasurementCache cache) {
		this.options = options;
		this.cache = cache;
	}

	/**
	 * All findings: those of the dataset first, then by picture, as the pictures come.
	 *
	 * @param progress counts the pictures as they are measured
	 * @return empty when cancelled; the next time goes on from there
	 */
	public Optional<List<Finding>> judge(List<Subject> subjects, Progress progress) {
		var findings = new ArrayList<Finding>();
		var measurements = new PictureMeasurements(cache, progress).of(subjects.stream().map(Subject::file).toList());
		save().ifPresent(findings::add);
		if (measurements.size() < subjects.size()) {
			return Optional.empty();
		}
		var sound = new ArrayList<Judged>();
		var single = new ArrayList<Finding>();
		for (int i = 0; i < subjects.size(); i++) {
			var judged = new Judged(subjects.get(i), measurements.get(i));
			if (!judged.measurement().isReadable()) {
				single.add(new Finding(UNREADABLE, Severity.ERROR, List.of(judged.subject().file()), Map.of(), judged.measurement().problem(),
						List.of(new QuickFix.Exclude(judged.subject().file()))));
				continue;
			}
			sound.add(judged);
			PICTURE_RULES.forEach(rule -> rule.judge(judged, options).ifPresent(single::add));
		}
		if (!sound.isEmpty()) {
			DATASET_RULES.forEach(rule -> findings.addAll(rule.judge(sound, options)));
		}
		findings.addAll(single);
		return Optional.of(List.copyOf(findings));
	}

	private Optional<Finding> save() {
		try {
			cache.save();
			return Optional.empty();
		} catch (IOException unwritable) {
			return Optional.of(new Finding(CACHE, Severity.INFO, List.of(), Map.of(),
					"What was measured cannot be kept, so that the next check takes as long: " + FileFailure.message(unwritable), List.of()));
		}
	}
}
