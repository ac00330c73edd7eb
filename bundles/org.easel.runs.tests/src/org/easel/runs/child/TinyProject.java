package org.easel.runs.child;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Warning;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.SettingValues;

/** A project of a few pictures whose runs train a tiny model in this process, through all that a run's own process does. */
final class TinyProject {

	/** Pictures in batches of 2. */
	static final int PICTURES = 4;
	static final int STEPS_PER_EPOCH = 4;

	private final ProjectFolder project;
	private SettingValues values = SettingValues.of(Map.of("epochs", 2, "repeats", 2, "batch_size", 2, "network_dim", 4, "network_alpha", 4.0,
			"learning_rate", 0.001, "save_precision", "float", "seed", 3, "threads", 1, "sample_every_n_epochs", 0));
	private String optimizer = "adamw";
	private String base;

	TinyProject(Path folder, Path base) throws IOException {
		this.project = ProjectFolder.create(folder, new Project(Project.VERSION, "ink", "Ink", Kind.STYLE, "inski", true));
		this.base = base.toString();
	}

	TinyProject with(String setting, Object value) {
		values = values.with(setting, value);
		return this;
	}

	TinyProject withOptimizer(String id) {
		optimizer = id;
		return this;
	}

	TinyProject withBase(Path file) {
		base = file.toString();
		return this;
	}

	TinyProject withPictures() throws IOException {
		for (int i = 0; i < PICTURES; i++) {
			picture(i + ".png", 64, new Color(40 * i, 200 - 30 * i, 90));
			Files.writeString(dataset().resolve(i + ".txt"), "inski, tag " + i);
		}
		return this;
	}

	Path picture(String name, int side, Color colour) throws IOException {
		var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setColor(colour);
		graphics.fillOval(0, 0, side, side);
		graphics.dispose();
		Path file = dataset().resolve(name);
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

	Path dataset() {
		return project.dataset();
	}

	RunFolder run() throws IOException {
		var settings = new RunSettings(RunSettings.VERSION, "ink", "Ink", "lora", optimizer, "easel.small", base, "dataset", "inski", values,
				SettingValues.empty(), List.of(), Map.of("easel", "0.1.0"));
		return RunFolder.create(project.runs(), settings);
	}

	/** Does or resumes a run; gives the exit code. */
	static int train(RunFolder run) throws IOException {
		return new RunChild(new TrainingWork(TestPlugins.read())).run(run.path());
	}

	static Ended ended(RunFolder run) throws IOException {
		return events(run, Ended.class).getLast();
	}

	static List<String> warnings(RunFolder run) throws IOException {
		return events(run, Warning.class).stream().map(Warning::message).toList();
	}

	static <T extends RunEvent> List<T> events(RunFolder run, Class<T> kind) throws IOException {
		return run.readEvents().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** Names of the LoRA files in a run. */
	static List<String> loras(RunFolder run) throws IOException {
		try (var files = Files.list(run.path())) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".safetensors")).sorted().toList();
		}
	}
}
