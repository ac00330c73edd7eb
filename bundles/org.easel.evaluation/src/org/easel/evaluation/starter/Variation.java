package org.easel.evaluation.starter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.easel.training.settings.LoraTrainerSettings;

/** The runs on the starter pictures that are compared. */
public enum Variation {

	/** As the demo trains. */
	ADAMW("AdamW", "adamw"),

	/** The same with an optimizer that finds its own learning rate. */
	PRODIGY("Prodigy", "prodigy"),

	/** A control: every picture has the caption of another, so that words teach nothing and only the style is left. */
	SHUFFLED("captions shuffled", "adamw"),

	/** Far too much of a good thing: ten times the learning rate. */
	OVERCOOKED("overcooked, 10 x the rate", "adamw");

	private static final double TOO_MUCH = 10;

	private final String title;
	private final String optimizer;

	Variation(String title, String optimizer) {
		this.title = title;
		this.optimizer = optimizer;
	}

	/** The name for people. */
	public String title() {
		return title;
	}

	/** The word in files and folders. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The optimizer's id. */
	String optimizer() {
		return optimizer;
	}

	/** The trainer's settings of this run, as a person would type them, from those of the demo. */
	Map<String, String> trainerSettings(Map<String, Object> demo) {
		var typed = new LinkedHashMap<String, String>();
		demo.forEach((id, value) -> typed.put(id, String.valueOf(value)));
		switch (this) {
			// The optimizer's own.
			case PRODIGY -> typed.put(LoraTrainerSettings.LEARNING_RATE, "");
			case OVERCOOKED -> typed.computeIfPresent(LoraTrainerSettings.LEARNING_RATE, (id, rate) -> String.valueOf(Double.parseDouble(rate) * TOO_MUCH));
			case ADAMW, SHUFFLED -> { }
		}
		return typed;
	}
}
