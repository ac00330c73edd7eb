package org.easel.tagging.small;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** The settings of the built-in tagger. */
public final class BuiltInTaggerSettings implements SettingsProvider {

	/** Threads of one run; unset means all processors. */
	public static final String THREADS = "threads";

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(Setting.whole(THREADS, "Threads", "Processor threads for one picture; unset takes all processors.",
				"Tagger", null, 1, 256).asAdvanced());
	}
}
