package org.easel.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.project.ProjectFolder;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingsDescription;
import org.easel.diffusion.base.StarterFiles;

/** What a run can be made of on this computer, in words that need no engine: trainers, optimizers, base models, and the plan of a run. */
public final class RunParts {

	private final Registries registries;
	private final BaseModelFiles models;
	private final RunPlanner planner;

	/** @param versions of Easel and what it stands on, kept in a run's settings */
	public RunParts(Registries registries, BaseModelFiles models, Map<String, String> versions) {
		this.registries = registries;
		this.models = models;
		planner = new RunPlanner(registries, models, versions);
	}

	/** Those of the Easel that is running. Takes a moment. */
	public static RunParts ofThisEasel() {
		var registries = Registries.read(RegistryFactory.getRegistry());
		var models = new BaseModelFiles(registries.baseModels(), () -> StarterFiles.installed().resolve(StarterFiles.MODEL), Path.of(""));
		var version = FrameworkUtil.getBundle(RunParts.class).getVersion();
		return new RunParts(registries, models, versions(version.getMajor() + "." + version.getMinor() + "." + version.getMicro()));
	}

	/**
	 * What the settings of a run say of the Easel that made them.
	 *
	 * @param easel its version
	 */
	public static Map<String, String> versions(String easel) {
		var versions = new LinkedHashMap<String, String>();
		versions.put("easel", easel);
		versions.put("java", Runtime.version().toString());
		versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
		return versions;
	}

	/** The trainers that are installed. */
	public List<RunPart> trainers() {
		return registries.trainers().all().stream().map(RunPart::of).toList();
	}

	/** The optimizers that are installed. */
	public List<RunPart> optimizers() {
		return registries.optimizers().all().stream().map(RunPart::of).toList();
	}

	/** Sentences about plug-ins that cannot be used. */
	public List<String> broken() {
		return Stream.of(registries.trainers().broken(), registries.optimizers().broken(), registries.baseModels().broken()).flatMap(List::stream)
				.map(BrokenContribution::message).toList();
	}

	/**
	 * The base models on this computer: the built-in one first, then those of folders, recognised by what is in them.
	 *
	 * @param problems is told of files that are no base model
	 * @throws IOException if this installation lacks the built-in one, or a folder cannot be read
	 */
	public List<BaseModelChoice> baseModels(List<Path> folders, List<Problem> problems) throws IOException {
		var found = new ArrayList<BaseModelChoice>();
		found.add(choice(models.find(BaseModelFiles.BUILT_IN)));
		for (var folder : folders) {
			for (var model : models.in(folder, problems)) {
				found.add(choice(model));
			}
		}
		return found;
	}

	/** A base model by its id or file. @throws IOException if there is none; the message says the way out */
	public BaseModelChoice baseModel(String idOrFile) throws IOException {
		return choice(models.find(idOrFile));
	}

	private static BaseModelChoice choice(BaseModelFile model) throws IOException {
		var facts = model.facts();
		return new BaseModelChoice(model.builtIn() ? BaseModelFiles.BUILT_IN : model.setting(), facts.id(), facts.title(), model.file(), model.builtIn(),
				facts.resolution(), memory(model.file()), facts.notes());
	}

	/** Training holds every number of a base model in full precision. */
	private static long memory(Path file) throws IOException {
		try (var opened = SafetensorsFile.open(file)) {
			return opened.tensors().values().stream().mapToLong(tensor -> Float.BYTES * tensor.elements()).sum();
		}
	}

	/** The chosen trainer's settings, with the defaults that base model, look and project bring. */
	public SettingsDescription trainerSettings(ProjectFolder project, RunChoices choices) throws IOException {
		return planner.trainerSettings(project, choices);
	}

	/** Plans a run; nothing is written. */
	public RunPlan plan(ProjectFolder project, RunChoices choices) throws IOException {
		return planner.plan(project, choices);
	}
}
