package org.easel.tagging.features;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import org.easel.tagging.TagLabel;
import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxEngine;
import org.easel.tagging.wd14.Wd14Tagger;

/** A WD14 tagger with a second output, which gives tags and features of a picture in one pass. Used by one thread at a time. */
public final class FeatureTagger implements AutoCloseable {

	private final Wd14Tagger tagger;

	private FeatureTagger(Wd14Tagger tagger) {
		this.tagger = tagger;
	}

	/**
	 * Opens the tagger of a folder.
	 *
	 * @param folder with {@code model.onnx} and {@code selected_tags.csv}
	 * @param threads threads of one pass, at least 1
	 * @throws TaggingException if a file is missing or broken, or the network gives no features
	 */
	public static FeatureTagger open(Path folder, int threads) throws TaggingException {
		var tagger = Wd14Tagger.open(folder, OnnxEngine.start(), threads);
		if (!tagger.hasFeatures()) {
			tagger.close();
			throw new TaggingException(folder.resolve(Wd14Tagger.MODEL_FILE)
					+ " has no second output with features, as downloaded taggers have none; use the built-in tagger.");
		}
		return new FeatureTagger(tagger);
	}

	/** All tags that it knows. */
	public List<TagLabel> labels() {
		return tagger.labels();
	}

	/**
	 * Looks at a picture of any size; transparent parts count as white.
	 *
	 * @throws TaggingException if the network fails on this picture
	 */
	public Looked look(BufferedImage picture) throws TaggingException {
		return tagger.look(picture);
	}

	@Override
	public void close() {
		tagger.close();
	}
}
