package org.easel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.easel.core.image.ContactSheet;
import org.easel.core.project.Kind;
import org.easel.core.project.PictureImport;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.runs.RunCondition;
import org.easel.runs.Runners;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The whole way once, with pictures and a base model that Easel brings. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

	private static final String SETTINGS = "data/demo.json";
	private static final String PICTURES = "data/dataset";
	private static final String SHEET = "contact-sheet.png";

	private final Session session;

	@Parameters(paramLabel = "DIR", descriptionKey = "demo.dir")
	private Path folder;

	DemoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		ContactSheet.requireFont();
		var settings = settings();
		var project = project(settings);
		var finished = Projects.newest(project, RunCondition.State.FINISHED);
		if (finished.isEmpty()) {
			var run = run(project, settings);
			int code = new RunFollower(session, session.registries().runners().open(Runners.LOCAL)).follow(run);
			if (code != ExitCodes.OK) {
				return code;
			}
			finished = Optional.of(run);
		} else {
			session.say("demo.done.before", finished.get().path());
		}
		var sheet = project.path().resolve(SHEET);
		new RunSheet(session, finished.get()).write(sheet);
		session.say("demo.files", finished.get().path(), finished.get().path().resolve(settings.name() + ".safetensors"), finished.get().path().resolve("samples"),
				project.dataset(), sheet, project.path());
		return ExitCodes.OK;
	}

	private RunSettings settings() throws IOException {
		var demo = RunSettings.read(session.installation().starter(SETTINGS));
		return new RunSettings(demo.version(), demo.name(), demo.title(), demo.trainer(), demo.optimizer(), demo.baseModel(), demo.baseModelFile(),
				demo.dataset(), demo.triggerWord(), demo.trainerSettings(), demo.optimizerSettings(), demo.samples(), session.versions());
	}

	/** The demo's project: a new one, or the one that was begun here. */
	private ProjectFolder project(RunSettings settings) throws IOException {
		if (ProjectFolder.isProject(folder)) {
			var project = ProjectFolder.open(folder);
			if (!project.project().name().equals(settings.name())) {
				throw new IOException(session.text("demo.other.project", folder));
			}
			copyMissing(project);
			return project;
		}
		var project = ProjectFolder.create(folder, new Project(Project.VERSION, settings.name(), settings.title(), Kind.STYLE, settings.triggerWord(), true));
		copyMissing(project);
		new DemoTagger(session).look(project);
		return project;
	}

	/** Copies the starter pictures that are not there, so that a demo that was broken off early goes on. */
	private void copyMissing(ProjectFolder project) throws IOException {
		var source = session.installation().starter(PICTURES);
		try (var pictures = Files.list(source)) {
			for (var picture : pictures.filter(file -> file.getFileName().toString().endsWith(".png")).sorted().toList()) {
				if (!Files.exists(project.dataset().resolve(picture.getFileName()))) {
					PictureImport.into(project).copy(picture);
				}
			}
		}
	}

	private RunFolder run(ProjectFolder project, RunSettings settings) throws IOException {
		var begun = Projects.resumable(project);
		if (begun.isEmpty()) {
			return RunFolder.create(project.runs(), settings);
		}
		session.say("resume.from", begun.getFirst().path(), RunCondition.of(begun.getFirst()).step());
		return begun.getFirst();
	}
}
