package org.easel.tagging.wd14;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.easel.core.settings.SettingValues;
import org.easel.tagging.Availability;
import org.easel.tagging.Tagger;
import org.easel.tagging.TaggerFactory;
import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxEngine;

/** Makes taggers of the WD14 family from a local folder; see {@link Wd14Settings}. */
public final class Wd14TaggerFactory implements TaggerFactory {

	@Override
	public Availability availability(SettingValues settings) {
		try {
			return Wd14Tagger.missingFile(folder(settings)).map(Availability::missing).orElseGet(Availability::ready);
		} catch (TaggingException e) {
			return Availability.missing(e.getMessage());
		}
	}

	@Override
	public Tagger create(SettingValues settings) throws TaggingException {
		var folder = folder(settings);
		long threads = settings.optionalWhole(Wd14Settings.THREADS).orElse(Runtime.getRuntime().availableProcessors());
		return Wd14Tagger.open(folder, OnnxEngine.start(), (int) threads);
	}

	private static Path folder(SettingValues settings) throws TaggingException {
		var text = settings.optionalText(Wd14Settings.MODEL_FOLDER).orElse("");
		if (text.isBlank()) {
			throw new TaggingException("The WD14 tagger needs a folder with " + Wd14Tagger.MODEL_FILE + " and "
					+ Wd14Tagger.TAGS_FILE + "; set " + Wd14Settings.MODEL_FOLDER + ".");
		}
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new TaggingException("\"" + text + "\" is no path; set " + Wd14Settings.MODEL_FOLDER
					+ " to a folder with " + Wd14Tagger.MODEL_FILE + ".", e);
		}
	}
}
