package org.easel.ui.internal.properties;

import java.io.IOException;

import org.easel.core.run.RunSettings;
import org.easel.ui.Facts;
import org.easel.ui.RunRef;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.views.properties.IPropertySource;

/** What the Properties view says of a run: its settings. */
final class RunFacts {

	private RunFacts() {
	}

	static IPropertySource of(RunRef run) {
		var facts = new Facts().add(Messages.Facts_run, Messages.Facts_path, run.run().path());
		try {
			settings(facts, run.run().readSettings());
		} catch (IOException e) {
			ILog.of(RunFacts.class).warn(e.getMessage(), e);
			facts.add(Messages.Facts_run, Messages.Facts_unreadable, e.getMessage());
		}
		return facts;
	}

	private static void settings(Facts facts, RunSettings settings) {
		facts.add(Messages.Facts_run, Messages.Facts_title, settings.title());
		facts.add(Messages.Facts_run, Messages.Facts_triggerWord, settings.triggerWord());
		facts.add(Messages.Facts_run, Messages.Facts_baseModel, settings.baseModelFile().isBlank() ? settings.baseModel() : settings.baseModelFile());
		facts.add(Messages.Facts_run, Messages.Facts_optimizer, settings.optimizer());
		settings.trainerSettings().asMap().forEach((id, value) -> facts.add(Messages.Facts_trainerSettings, id, value));
		settings.optimizerSettings().asMap().forEach((id, value) -> facts.add(Messages.Facts_optimizerSettings, id, value));
	}
}
