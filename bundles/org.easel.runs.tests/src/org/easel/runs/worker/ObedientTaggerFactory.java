package org.easel.runs.worker;

import java.awt.image.BufferedImage;
import java.util.List;

import org.easel.core.image.PictureSize;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.Availability;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.Tagger;
import org.easel.tagging.TaggerFactory;
import org.easel.tagging.TaggingException;

/** Makes a tagger that does what a picture's width says: die as in a native crash, wait for ever, fail, or tell its own process. */
public final class ObedientTaggerFactory implements TaggerFactory {

	static final String ID = "test.obedient";
	static final int DIE = 20;
	static final int WAIT = 21;
	static final int FAIL = 22;

	@Override
	public Availability availability(SettingValues settings) {
		return Availability.ready();
	}

	@Override
	public Tagger create(SettingValues settings) {
		return new Tagger() {

			@Override
			public List<TagLabel> labels() {
				return List.of(new TagLabel("square", TagCategory.GENERAL));
			}

			@Override
			public PictureSize pictureSize() {
				return new PictureSize(16, 16);
			}

			@Override
			public List<ScoredTag> tag(BufferedImage picture) throws TaggingException {
				switch (picture.getWidth()) {
					case DIE -> Runtime.getRuntime().halt(134);
					case WAIT -> waitForEver();
					case FAIL -> throw new TaggingException("no such pictures please");
					default -> {
						// It is tagged.
					}
				}
				return List.of(new ScoredTag("square", TagCategory.GENERAL, 0.9), new ScoredTag("process " + ProcessHandle.current().pid(), TagCategory.GENERAL, 0.5),
						new ScoredTag("doubtful", TagCategory.GENERAL, 0.01));
			}

			@Override
			public void close() {
				// It holds nothing.
			}
		};
	}

	private static void waitForEver() {
		while (true) {
			try {
				Thread.sleep(1000);
			} catch (InterruptedException evenThen) {
				// As native code does.
			}
		}
	}
}
