package org.easel.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.easel.core.extension.ContributionException;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.BaseModelFacts;
import org.easel.training.settings.LoraTrainerSettings;

/**
 * What a run's settings point to.
 *
 * @param folder of the run
 * @param settings of the run
 */
public record RunInputs(RunFolder folder, RunSettings settings) {

	/** @throws IOException if the settings cannot be read */
	public static RunInputs of(RunFolder folder) throws IOException {
		return new RunInputs(folder, folder.readSettings());
	}

	/** The folder of pictures; a relative one is taken from the project's folder. */
	public Path dataset() {
		return inProject(settings.dataset());
	}

	/** The base model. @throws IOException if it is gone, or no model that Easel knows */
	public BaseModelFile baseModel(BaseModelFiles models) throws IOException {
		return models.find(settings.baseModelFile().isEmpty() ? settings.baseModel() : inProject(settings.baseModelFile()).toString());
	}

	/** The trainer's values: the run's, then the base model's defaults, then the trainer's. */
	public SettingValues trainerValues(Registries registries, BaseModelFacts base) throws IOException {
		var trainer = registries.trainers().find(settings.trainer())
				.orElseThrow(() -> new IOException("There is no trainer \"" + settings.trainer() + "\". Install the plug-in that it came from."));
		try {
			var described = trainer.settings();
			var defaults = new LinkedHashMap<>(base.defaults());
			defaults.keySet().removeIf(id -> described.find(id).isEmpty());
			return described.withDefaults(defaults).defaults().withAll(settings.trainerSettings());
		} catch (ContributionException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
	}

	/** The clip skip; 1 where the trainer knows none. */
	public static int clipSkip(SettingValues trainer) {
		return Math.toIntExact(trainer.optionalWhole(LoraTrainerSettings.CLIP_SKIP).orElse(1));
	}

	private Path inProject(String path) {
		return folder.path().toAbsolutePath().normalize().getParent().getParent().resolve(path);
	}
}
