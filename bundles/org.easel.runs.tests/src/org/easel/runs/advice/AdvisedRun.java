package org.easel.runs.advice;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.easel.core.image.PngText;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampledRun;
import org.easel.core.samples.SampledRunReader;
import org.easel.core.settings.SettingValues;

/**
 * A project with a dataset of green pictures, and a run whose base model draws red ones. The tagger says "rose" of red, "leaf"
 * of green and "sky" of blue from two fifths on.
 */
record AdvisedRun(ProjectFolder project, RunFolder run, Path tagger) {

	static final int SAMPLES = 6;
	private static final int SIDE = 16;

	static AdvisedRun create(Path temp) throws IOException {
		var project = ProjectFolder.create(temp.resolve("project"), new Project(Project.VERSION, "ink", "Ink", Kind.STYLE, "trg", true));
		for (int i = 0; i < 8; i++) {
			paint(project.dataset().resolve("green" + i + ".png"), 60 + 7 * i, 250 - 5 * i, 10 * i);
			Files.writeString(project.dataset().resolve("green" + i + ".txt"), i < 4 ? "trg, leaf, big" : "trg, bush, leaf");
		}
		var values = SettingValues.of(Map.of());
		var prompts = IntStream.range(0, SAMPLES).mapToObj(i -> new SamplePrompt("trg, rose", "", i, SIDE, SIDE, 20, 5, "euler")).toList();
		var run = RunFolder.create(project.runs(), new RunSettings(1, "ink", "Ink", "lora", "adamw", "easel.small", "", "dataset", "trg", values, values, prompts, Map.of()));
		var tagger = Files.createDirectories(temp.resolve("tagger"));
		Files.writeString(tagger.resolve("selected_tags.csv"), "tag_id,name,category,count\n1,rose,0,1\n2,leaf,0,1\n3,sky,0,1\n");
		Files.writeString(tagger.resolve("model.onnx"), "none");
		var made = new AdvisedRun(project, run, tagger);
		made.draw(0, 230, 20);
		return made;
	}

	/** All samples of an epoch in one colour, each with a little of its own. */
	void draw(int epoch, int red, int green) throws IOException {
		Files.createDirectories(run.samples(epoch));
		for (int i = 0; i < SAMPLES; i++) {
			paint(run.sample(epoch, i, i), red, green, 4 * i);
		}
		if (epoch > 0) {
			var file = Files.writeString(run.lora("ink", epoch, false), "a lora");
			try (var log = EventLog.appender(run.events())) {
				log.append(new RunEvent.EpochEnd(Instant.EPOCH, epoch, file.getFileName().toString(), 0.1));
			}
		}
	}

	SampledRun read() throws IOException {
		return new SampledRunReader(run).read();
	}

	static void paint(Path file, int red, int green, int blue) throws IOException {
		var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < SIDE * SIDE; i++) {
			picture.setRGB(i % SIDE, i / SIDE, red << 16 | green << 8 | blue);
		}
		PngText.write(picture, file, Map.of());
	}

	static List<String> words() {
		return List.of("rose", "leaf", "sky");
	}
}
