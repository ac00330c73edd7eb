package org.easel.tagging.wd14;

import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.image.PictureSize;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagLabel;
import org.easel.tagging.Tagger;
import org.easel.tagging.TaggingException;
import org.easel.tagging.features.Looked;
import org.easel.tagging.onnx.OnnxEngine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A tagger of the WD14 family, versions 2 and 3: a local folder with {@code model.onnx} and {@code selected_tags.csv}.
 * Nothing is ever downloaded.
 */
public final class Wd14Tagger implements Tagger {

	/** The network's file. */
	public static final String MODEL_FILE = "model.onnx";

	/** The tag list's file. */
	public static final String TAGS_FILE = "selected_tags.csv";

	private final Path model;
	private final OnnxEngine engine;
	private final OrtSession session;
	private final Wd14Layout layout;
	private final List<TagLabel> labels;

	private Wd14Tagger(Path model, OnnxEngine engine, OrtSession session, Wd14Layout layout, List<TagLabel> labels) {
		this.model = model;
		this.engine = engine;
		this.session = session;
		this.layout = layout;
		this.labels = labels;
	}

	/**
	 * Opens the tagger of a folder.
	 *
	 * @param threads threads of one run, at least 1
	 * @throws TaggingException if a file is missing or broken, or the two do not fit together
	 */
	public static Wd14Tagger open(Path folder, OnnxEngine engine, int threads) throws TaggingException {
		var missing = missingFile(folder);
		if (missing.isPresent()) {
			throw new TaggingException(missing.get());
		}
		var labels = SelectedTags.read(folder.resolve(TAGS_FILE));
		var model = folder.resolve(MODEL_FILE);
		var session = engine.open(model, threads);
		try {
			var layout = Wd14Layout.of(model, session.getInputInfo(), session.getOutputInfo(), labels.size());
			return new Wd14Tagger(model, engine, session, layout, labels);
		} catch (OrtException e) {
			close(session);
			throw new TaggingException(model + " does not tell its inputs and outputs: " + e.getMessage(), e);
		} catch (TaggingException | RuntimeException e) {
			close(session);
			throw e;
		}
	}

	/** A sentence on the first file that a folder lacks to be a tagger, or empty. */
	static Optional<String> missingFile(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Optional.of(folder + " is no folder. Choose the one that holds " + MODEL_FILE + " and " + TAGS_FILE + ".");
		}
		for (var name : List.of(MODEL_FILE, TAGS_FILE)) {
			if (!Files.isRegularFile(folder.resolve(name))) {
				return Optional.of(folder + " has no " + name + ". A WD14 tagger is a folder with " + MODEL_FILE + " and "
						+ TAGS_FILE + "; put both there.");
			}
		}
		return Optional.empty();
	}

	@Override
	public List<TagLabel> labels() {
		return labels;
	}

	@Override
	public PictureSize pictureSize() {
		return new PictureSize(layout.side(), layout.side());
	}

	@Override
	public List<ScoredTag> tag(BufferedImage picture) throws TaggingException {
		return scored(run(picture, List.of(layout.output())).getFirst());
	}

	@Override
	public Optional<float[]> features(BufferedImage picture) throws TaggingException {
		return hasFeatures() ? Optional.of(run(picture, List.of(layout.features().get())).getFirst()) : Optional.empty();
	}

	/** Whether the network has a second output with features. */
	public boolean hasFeatures() {
		return layout.features().isPresent();
	}

	/**
	 * Tags and features in one pass.
	 *
	 * @throws TaggingException if the network fails on this picture
	 * @throws java.util.NoSuchElementException if it has no features
	 */
	public Looked look(BufferedImage picture) throws TaggingException {
		var outputs = run(picture, List.of(layout.output(), layout.features().orElseThrow()));
		return new Looked(scored(outputs.getFirst()), outputs.getLast());
	}

	private List<ScoredTag> scored(float[] scores) throws TaggingException {
		if (scores.length != labels.size()) {
			throw new TaggingException(model + " gave " + scores.length + " values for " + labels.size() + " tags.");
		}
		var tags = new ArrayList<ScoredTag>(scores.length);
		for (int i = 0; i < scores.length; i++) {
			if (!(scores[i] >= 0 && scores[i] <= 1)) {
				throw new TaggingException(model + " gave " + scores[i] + " for the tag " + labels.get(i).tag()
						+ ", which is no probability; Easel takes taggers that end in a sigmoid.");
			}
			tags.add(new ScoredTag(labels.get(i).tag(), labels.get(i).category(), scores[i]));
		}
		tags.sort(Comparator.comparingDouble(ScoredTag::score).reversed());
		return List.copyOf(tags);
	}

	/** The values of some outputs, in the order of their names. */
	private List<float[]> run(BufferedImage picture, List<String> outputs) throws TaggingException {
		long side = layout.side();
		FloatBuffer pixels = PictureTensor.of(picture, layout.side());
		try (var tensor = OnnxTensor.createTensor(engine.environment(), pixels, new long[] {1, side, side, 3});
				var result = session.run(Map.of(layout.input(), tensor), Set.copyOf(outputs))) {
			var all = new ArrayList<float[]>(outputs.size());
			for (var output : outputs) {
				var values = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
				var copy = new float[values.remaining()];
				values.get(copy);
				all.add(copy);
			}
			return all;
		} catch (OrtException e) {
			throw new TaggingException(model + " failed on a picture: " + e.getMessage(), e);
		}
	}

	@Override
	public void close() {
		close(session);
	}

	private static void close(OrtSession session) {
		try {
			session.close();
		} catch (OrtException e) {
			throw new IllegalStateException("ONNX Runtime cannot free its session: " + e.getMessage(), e);
		}
	}
}
