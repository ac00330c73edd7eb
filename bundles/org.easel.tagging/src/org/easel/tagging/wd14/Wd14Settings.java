package org.easel.tagging.wd14;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** The settings of the WD14 tagger. */
public final class Wd14Settings implements SettingsProvider {

	/** The folder with {@code model.onnx} and {@code selected_tags.csv}. */
	public static final String MODEL_FOLDER = "model_folder";

	/** Threads of one run; unset means all processors. */
	public static final String THREADS = "threads";

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				Setting.text(MODEL_FOLDER, "Model folder",
						"The folder of a WD14 tagger on this computer: model.onnx and selected_tags.csv. Nothing is downloaded.",
						"Tagger", null).asRequired(),
				Setting.whole(THREADS, "Threads", "Processor threads for one picture; unset takes all processors.", "Tagger",
						null, 1, 256).asAdvanced());
	}
}
