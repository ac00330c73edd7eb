package org.easel.tagging.small;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.Availability;
import org.easel.tagging.Tagger;
import org.easel.tagging.TaggerFactory;
import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxEngine;
import org.easel.tagging.wd14.Wd14Tagger;

/** Makes the tagger that Easel brings along; see {@link BuiltInTaggerSettings}. */
public final class BuiltInTagger implements TaggerFactory {

	/** Its id among the taggers. */
	public static final String ID = "easel.small";

	private static final String BUNDLE = "org.easel.starter";
	private static final String FOLDER = "data/tagger";

	@Override
	public Availability availability(SettingValues settings) {
		try {
			folder();
			return Availability.ready();
		} catch (TaggingException e) {
			return Availability.missing(e.getMessage());
		}
	}

	@Override
	public Tagger create(SettingValues settings) throws TaggingException {
		long threads = settings.optionalWhole(BuiltInTaggerSettings.THREADS).orElse(Runtime.getRuntime().availableProcessors());
		return Wd14Tagger.open(folder(), OnnxEngine.start(), (int) threads);
	}

	/**
	 * The folder with the network and its list of tags.
	 *
	 * @throws TaggingException if this installation lacks it
	 */
	public static Path folder() throws TaggingException {
		var bundle = Platform.getBundle(BUNDLE);
		var entry = bundle == null ? null : bundle.getEntry(FOLDER);
		if (entry == null) {
			throw new TaggingException("This installation has no built-in tagger: " + BUNDLE + " with " + FOLDER + " is missing. Reinstall Easel.");
		}
		try {
			var file = FileLocator.toFileURL(entry);
			// The locator leaves spaces as they are, which a URI must not hold.
			return Path.of(new URI(file.getProtocol(), file.getPath(), null));
		} catch (IOException | URISyntaxException e) {
			throw new TaggingException("The built-in tagger cannot be unpacked: " + e.getMessage() + ". Reinstall Easel.", e);
		}
	}
}
