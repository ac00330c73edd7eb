package org.easel.ui.trainer.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.io.FileFailure;
import org.easel.core.io.Folders;
import org.easel.core.io.JsonFields;
import org.easel.core.io.JsonFile;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingsDescription;
import org.easel.runs.BaseModelChoice;
import org.easel.runs.RunChoices;
import org.easel.runs.RunEstimate;
import org.easel.runs.RunPart;
import org.easel.runs.RunParts;

/** What the desk does in the background, one after another. All of it reads files. */
final class Planning {

	/** What is on the disk of a project. */
	private record Kept(ProjectFolder project, RunChoices choices) {
	}

	private RunParts parts;
	private Optional<Kept> kept = Optional.empty();

	/** The parts that runs can be made of; read once. */
	synchronized RunParts parts() {
		if (parts == null) {
			parts = RunParts.ofThisEasel();
		}
		return parts;
	}

	/** What choices come to in a project. */
	Outlook plan(ProjectFolder project, RunChoices choices, List<RunEstimate.Earlier> earlier) {
		var problems = new ArrayList<Problem>();
		var optimizer = find(parts().optimizers(), choices.optimizer());
		var trainer = find(parts().trainers(), choices.trainer());
		Optional<BaseModelChoice> base = Optional.empty();
		try {
			base = Optional.of(parts().baseModel(choices.baseModel()));
			trainer = parts().trainerSettings(project, choices);
			var plan = parts().plan(project, choices);
			problems.addAll(plan.problems());
			var estimate = RunEstimate.of(plan.settings(), earlier);
			return new Outlook(choices, trainer, optimizer, base, Optional.of(plan.settings()), plan.steps(), estimate, problems);
		} catch (IOException failed) {
			problems.add(Problem.error(base.isEmpty() ? "base" : "", FileFailure.message(failed)));
			return new Outlook(choices, trainer, optimizer, base, Optional.empty(), Optional.empty(), Optional.empty(), problems);
		}
	}

	private static SettingsDescription find(List<RunPart> all, String id) {
		return all.stream().filter(part -> part.id().equals(id)).findFirst().map(RunPart::settings).orElse(SettingsDescription.empty());
	}

	/** The choices that were last made in a project; nothing chosen where there are none. */
	RunChoices read(ProjectFolder project) throws IOException {
		// What cannot be read is left alone until a person chooses something.
		kept = Optional.of(new Kept(project, RunChoices.none()));
		var file = file(project);
		if (!Files.exists(file)) {
			return RunChoices.none();
		}
		try {
			var choices = RunChoices.fromJson(new JsonFields(JsonFile.read(file), file.toString()));
			kept = Optional.of(new Kept(project, choices));
			return choices;
		} catch (IllegalArgumentException wrong) {
			throw new IOException(wrong.getMessage() + " Correct or delete " + file + ".", wrong);
		}
	}

	/** Keeps the choices for the next time that the project is opened. */
	void write(ProjectFolder project, RunChoices choices) throws IOException {
		var now = Optional.of(new Kept(project, choices));
		if (!now.equals(kept)) {
			Folders.create(project.own());
			JsonFile.write(file(project), choices.toJson());
			kept = now;
		}
	}

	private static Path file(ProjectFolder project) {
		return project.own().resolve("trainer.json");
	}
}
