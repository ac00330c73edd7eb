package org.easel.ui.trainer.internal;

/** What can be done in the trainer; each is a command with a key. */
public enum TrainerVerb {
	START("start"), SETTINGS("settings"), RUNS("runs"), FIND("findSetting"), MODEL_FOLDER("modelFolder"), PAUSE("pause"), RESUME("resume"), STOP_AFTER_EPOCH("stopAfterEpoch"),
	STOP("stop"), REMOVE("remove"), MOVE_UP("moveUp"), MOVE_DOWN("moveDown"), PAUSE_ALL("pauseAll"), CLONE("clone"), COMPARE("compare"), PRESETS("presets"),
	SAVE_PRESET("savePreset");

	private final String word;

	TrainerVerb(String word) {
		this.word = word;
	}

	/** The id of its command. */
	public String command() {
		return "org.easel.ui.trainer." + word; //$NON-NLS-1$
	}
}
