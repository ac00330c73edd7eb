package org.easel.tagging.autolabel;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.easel.core.image.PictureSize;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.Tagger;
import org.easel.tagging.TaggingException;

/** Sees red in red pictures and blue in all others, fails on green ones, and counts its calls. */
final class FakeTagger implements Tagger {

	static final int RED = 0xFFFF0000;
	static final int GREEN = 0xFF00FF00;
	static final int BLUE = 0xFF0000FF;

	private final AtomicInteger calls = new AtomicInteger();
	private final Runnable meanwhile;

	FakeTagger() {
		this(() -> {
		});
	}

	/** A tagger during whose work something else happens. */
	FakeTagger(Runnable meanwhile) {
		this.meanwhile = meanwhile;
	}

	int calls() {
		return calls.get();
	}

	@Override
	public List<TagLabel> labels() {
		return List.of(new TagLabel("red", TagCategory.GENERAL), new TagLabel("blue", TagCategory.GENERAL));
	}

	@Override
	public PictureSize pictureSize() {
		return new PictureSize(1, 1);
	}

	@Override
	public List<ScoredTag> tag(BufferedImage picture) throws TaggingException {
		calls.incrementAndGet();
		meanwhile.run();
		int colour = picture.getRGB(0, 0);
		if (colour == GREEN) {
			throw new TaggingException("no green please");
		}
		boolean red = colour == RED;
		return List.of(new ScoredTag("red", TagCategory.GENERAL, red ? 0.9 : 0.1),
				new ScoredTag("blue", TagCategory.GENERAL, red ? 0.1 : 0.8));
	}

	@Override
	public void close() {
		// It holds nothing.
	}
}
