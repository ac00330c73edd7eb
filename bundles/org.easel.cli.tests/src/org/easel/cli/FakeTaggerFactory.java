package org.easel.cli;

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

/** Makes a tagger that finds "square" in every picture, and "doubtful" with little confidence. */
public class FakeTaggerFactory implements TaggerFactory {

	@Override
	public Availability availability(SettingValues settings) {
		return Availability.ready();
	}

	/** Makes one that breaks at its second picture. */
	public static final class Breaking extends FakeTaggerFactory {

		@Override
		void look(int picture) {
			if (picture == 2) {
				throw new IllegalStateException("lost its way");
			}
		}
	}

	/** Happens before each picture, counted from 1. */
	void look(int picture) {
		// All goes well.
	}

	@Override
	public Tagger create(SettingValues settings) {
		return new Tagger() {

			private int pictures;

			@Override
			public List<TagLabel> labels() {
				return List.of(new TagLabel("square", TagCategory.GENERAL), new TagLabel("doubtful", TagCategory.GENERAL));
			}

			@Override
			public PictureSize pictureSize() {
				return new PictureSize(16, 16);
			}

			@Override
			public List<ScoredTag> tag(BufferedImage picture) {
				look(++pictures);
				return List.of(new ScoredTag("square", TagCategory.GENERAL, 0.9), new ScoredTag("doubtful", TagCategory.GENERAL, 0.3));
			}

			@Override
			public void close() {
				// Holds nothing.
			}
		};
	}
}
