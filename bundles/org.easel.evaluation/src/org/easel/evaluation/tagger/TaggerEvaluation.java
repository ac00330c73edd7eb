package org.easel.evaluation.tagger;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.easel.core.image.Pictures;
import org.easel.evaluation.Looker;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.TaggingException;
import org.easel.training.classifier.HeldOutPicture;

/** Compares what a tagger says of pictures with what is to be said. Grounds are left out: all pictures stand on white. */
public final class TaggerEvaluation {

	/** From this score on a label counts as given. */
	public static final double THRESHOLD = 0.4;

	private static final String GROUND = " background";
	private static final int TOP = 5;

	private final Looker looker;
	private final Set<String> things;
	private final Set<String> known;

	/**
	 * @param looker the tagger
	 * @param labels all that it knows; things under the category CHARACTER
	 */
	public TaggerEvaluation(Looker looker, List<TagLabel> labels) {
		this.looker = looker;
		this.things = labels.stream().filter(label -> label.category() == TagCategory.CHARACTER).map(TagLabel::tag).collect(Collectors.toSet());
		this.known = labels.stream().map(TagLabel::tag).filter(tag -> !tag.endsWith(GROUND)).collect(Collectors.toSet());
	}

	/**
	 * Looks at all pictures.
	 *
	 * @param stopRequested asked before each
	 * @return the numbers, or empty if it was stopped
	 * @throws TaggingException if the tagger fails, or does not know a label
	 * @throws IOException if a picture cannot be read
	 */
	public Optional<TaggerReport> run(List<HeldOutPicture> pictures, BooleanSupplier stopRequested) throws IOException, TaggingException {
		long start = System.nanoTime();
		var byVendor = new LinkedHashMap<String, Counts>();
		var byPackage = new LinkedHashMap<String, Counts>();
		var things = new LinkedHashMap<String, Counts>();
		for (var picture : pictures) {
			if (stopRequested.getAsBoolean()) {
				return Optional.empty();
			}
			var held = new LinkedHashSet<>(picture.labels());
			requireKnown(picture, held);
			var tags = looker.look(Pictures.read(picture.file())).tags();
			var given = tags.stream().filter(tag -> tag.score() >= THRESHOLD).map(ScoredTag::tag).filter(known::contains).toList();
			boolean named = tags.stream().map(ScoredTag::tag).filter(this.things::contains).limit(TOP).anyMatch(picture.labels().getFirst()::equals);
			var counts = Counts.of(given, held, named);
			byVendor.merge(picture.vendor(), counts, Counts::plus);
			byPackage.merge(picture.source(), counts, Counts::plus);
			var heldThings = held.stream().filter(this.things::contains).collect(Collectors.toSet());
			things.merge(picture.vendor(), Counts.of(given.stream().filter(this.things::contains).toList(), heldThings, named), Counts::plus);
		}
		return Optional.of(new TaggerReport(THRESHOLD, byVendor, byPackage, things, (System.nanoTime() - start) / 1e9));
	}

	private void requireKnown(HeldOutPicture picture, Set<String> held) throws TaggingException {
		for (var label : held) {
			if (!known.contains(label)) {
				throw new TaggingException("The tagger knows no \"" + label + "\", which is to be said of " + picture.file()
						+ ". Take the pictures that were held out when this tagger was trained.");
			}
		}
	}
}
