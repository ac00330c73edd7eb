package org.easel.training.loop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.easel.training.TrainingRequest;
import org.easel.training.data.TrainingItem;
import org.easel.training.files.LoraFacts;
import org.easel.training.files.LoraMetadata;

/**
 * What stays the same over all breaks of a run, and goes into its state and its files.
 *
 * @param texts for the state
 * @param metadata of the files
 */
record RunIdentity(Map<String, String> texts, LoraMetadata metadata) {

	private static final String SESSION = "session_id";
	private static final String STARTED = "started_at";
	private static final String CONTENT = "content";

	/**
	 * @param kept of the state that the run goes on from, empty for a new run
	 * @throws IOException if the base model's file cannot be read, or is another than that of the state
	 */
	static RunIdentity of(TrainingRequest request, LoraPlan plan, Map<String, String> kept) throws IOException {
		Path file = request.model().path();
		var model = BaseModelMark.of(file, kept);
		var hashes = model.hashes();
		String started = kept.getOrDefault(STARTED, String.valueOf(Instant.now().toEpochMilli() / 1000.0));
		String session = kept.getOrDefault(SESSION, Integer.toUnsignedString((request.folder().path().toAbsolutePath() + started).hashCode()));
		var texts = new HashMap<>(model.texts());
		texts.putAll(Map.of(SESSION, session, STARTED, started, CONTENT, content(request, plan)));
		var facts = new LoraFacts(request.settings(), plan.values(), request.optimizerSettings(), request.dataset(), plan.items(), plan.epochs().counts(),
				plan.progress(), request.base(), request.model().config(), plan.learningRate(), plan.unetRate(), plan.textRate(),
				plan.schedule().warmupSteps(), String.valueOf(file.getFileName()), hashes, session, Double.parseDouble(started));
		return new RunIdentity(Map.copyOf(texts), new LoraMetadata(facts));
	}

	/** Whether pictures, captions and settings are those of a state. */
	boolean sameAs(Map<String, String> kept) {
		return texts.get(CONTENT).equals(kept.get(CONTENT));
	}

	private static String content(TrainingRequest request, LoraPlan plan) {
		var text = new StringBuilder();
		text.append(new TreeMap<>(plan.values().asMap())).append(request.settings().optimizer()).append(new TreeMap<>(request.optimizerSettings().asMap()));
		for (TrainingItem item : plan.items()) {
			var picture = item.picture();
			text.append('\n').append(request.dataset().root().relativize(picture.file())).append('|').append(picture.repeats()).append('|')
					.append(picture.caption()).append('|').append(item.assignment());
		}
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}
}
