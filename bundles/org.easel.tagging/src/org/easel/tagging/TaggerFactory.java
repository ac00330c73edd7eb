package org.easel.tagging;

import org.easel.core.settings.SettingValues;

/**
 * Makes taggers; contributed through the extension point {@code org.easel.tagging.taggers}. Implementations have a
 * public constructor without arguments that does no work.
 */
public interface TaggerFactory {

	/** Whether {@link #create} would find all that it needs; looks at files, loads none. */
	Availability availability(SettingValues settings);

	/**
	 * Makes a tagger, which the caller closes.
	 *
	 * @param settings values for the settings that the contribution describes
	 * @throws TaggingException if a file is missing, broken or of another kind
	 */
	Tagger create(SettingValues settings) throws TaggingException;
}
