package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.extension.ContributionException;
import org.easel.core.io.ProcessLock;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.tagging.TaggingException;
import org.easel.tagging.autolabel.AutoLabel;
import org.easel.tagging.autolabel.AutoLabelMonitor;
import org.easel.tagging.autolabel.AutoLabelReport;
import org.easel.tagging.autolabel.CaptionHistory;
import org.easel.tagging.autolabel.PictureOutcome;
import org.easel.tagging.rules.AutoLabelSettings;
import org.easel.tagging.small.BuiltInTagger;
import org.easel.tagging.wd14.Wd14Settings;
import org.easel.tagging.rules.MachineTag;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a tagger write captions beside the pictures of a project or folder; can be undone. */
@Command(name = "tag", abbreviateSynopsis = true)
final class TagCommand implements Callable<Integer> {

	private final Session session;
	private final SettingOptions rules = new SettingOptions("").describe(new AutoLabelSettings().describe());

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", descriptionKey = "tag.dir")
	private Path folder;

	@Option(names = "--tagger", paramLabel = "ID")
	private String named;

	@Option(names = "--set", paramLabel = "ID=VALUE")
	private Map<String, String> taggerSettings = new LinkedHashMap<>();

	@Option(names = "--trigger", paramLabel = "WORD")
	private String trigger;

	@Option(names = "--dry-run")
	private boolean preview;

	@Option(names = "--undo", paramLabel = "FILE")
	private Path undo;

	private TagCommand(Session session) {
		this.session = session;
	}

	static CommandLine create(Session session) {
		var command = new TagCommand(session);
		var line = new CommandLine(command);
		command.rules.addTo(line.getCommandSpec(), "%s:");
		return line;
	}

	@Override
	public Integer call() throws IOException {
		boolean project = ProjectFolder.isProject(folder);
		if (!project || preview) {
			return tag(project);
		}
		try (var lock = new ProjectFolder(folder).lock().orElseThrow(() -> new IOException(session.text("tag.locked", folder,
				ProcessLock.holder(new ProjectFolder(folder).lockFile()).map(Object::toString).orElse("?"))))) {
			return tag(true);
		}
	}

	private int tag(boolean project) throws IOException {
		if (undo != null) {
			var restored = CaptionHistory.restore(undo);
			session.say("tag.undone", restored.restored().size(), restored.changedSince().size());
			return ExitCodes.OK;
		}
		var values = SettingOptions.check(spec, new AutoLabelSettings().describe(), rules.typed());
		var dataset = DatasetReader.read(project ? new ProjectFolder(folder).dataset() : folder, DatasetOptions.PLAIN);
		var word = trigger != null ? trigger : project ? new ProjectFolder(folder).project().triggerWord() : "";
		var tagger = tagger();
		var settings = settings(tagger);
		try (var opened = session.registries().taggers().open(tagger, settings)) {
			return label(dataset, new AutoLabel(opened, AutoLabelSettings.rules(values), word));
		}
	}

	/** The tagger of that name; without one the built-in, but for a folder with a downloaded model. */
	private String tagger() {
		return named != null ? named : taggerSettings.containsKey(Wd14Settings.MODEL_FOLDER) ? "wd14" : BuiltInTagger.ID;
	}

	/** The tagger's settings as typed; one that it needs and nobody gave is told with the option that gives it. */
	private SettingValues settings(String tagger) throws TaggingException {
		var described = description(tagger);
		var given = SettingOptions.check(spec, described, taggerSettings);
		var values = described.defaults().withAll(given);
		for (var setting : described.settings()) {
			if (setting.required() && !values.has(setting.id())) {
				throw new ParameterException(spec.commandLine(), session.text("tag.needs", tagger, setting.id(), setting.help()));
			}
		}
		return given;
	}

	private SettingsDescription description(String tagger) throws TaggingException {
		var found = session.registries().taggers().find(tagger);
		try {
			return found.isPresent() ? found.get().settings() : SettingsDescription.empty();
		} catch (ContributionException broken) {
			throw new TaggingException(broken.getMessage(), broken);
		}
	}

	private int label(Dataset dataset, AutoLabel label) throws IOException {
		var monitor = new Monitor();
		AutoLabelReport report;
		if (preview) {
			report = label.preview(dataset, monitor);
		} else {
			try (var history = new CaptionHistory(CaptionHistory.folderFor(dataset.root()), Clock.systemUTC())) {
				try {
					report = label.label(dataset, history, monitor);
				} catch (IOException | RuntimeException failed) {
					history.file().ifPresent(file -> session.say("tag.history", folder, file));
					throw failed;
				}
			}
		}
		Problems.print(session, report.problems());
		session.say(preview ? "tag.previewed" : "tag.done", report.of(PictureOutcome.Labelled.class).size(), report.of(PictureOutcome.Kept.class).size(),
				report.of(PictureOutcome.Failed.class).size());
		report.history().ifPresent(file -> session.say("tag.history", folder, file));
		if (report.cancelled()) {
			return ExitCodes.STOPPED;
		}
		return report.of(PictureOutcome.Failed.class).isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
	}

	private static String scores(List<MachineTag> tags) {
		return tags.stream().map(tag -> tag.score().isPresent() ? String.format(Locale.ROOT, "%s %.2f", tag.tag(), tag.score().getAsDouble()) : tag.tag())
				.collect(Collectors.joining(", "));
	}

	/** Says what happens to each picture, and stops after one when asked. */
	private final class Monitor implements AutoLabelMonitor {

		@Override
		public boolean cancelled() {
			return session.interrupts().requested();
		}

		@Override
		public void finished(PictureOutcome outcome, int done, int total) {
			switch (outcome) {
				case PictureOutcome.Labelled labelled -> {
					session.say("tag.picture", done, total, labelled.picture().getFileName(), labelled.after().caption());
					if (preview) {
						session.say("tag.scores", scores(labelled.after().added()));
					}
				}
				case PictureOutcome.Failed failed -> session.say("tag.failed", done, total, failed.picture().getFileName(), failed.message());
				case PictureOutcome.Kept kept -> session.say("tag.kept", done, total, kept.picture().getFileName());
			}
		}
	}
}
