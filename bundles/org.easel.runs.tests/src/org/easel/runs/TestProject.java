package org.easel.runs;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.image.PngText;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.SettingValues;

/** A project with a few coloured pictures. */
public record TestProject(ProjectFolder folder) {

	/** Pictures of 32 x 32 pixels with captions. */
	public static TestProject create(Path path, String triggerWord, int pictures) throws IOException {
		var folder = ProjectFolder.create(path, new Project(Project.VERSION, "colours", "Colours", Kind.STYLE, triggerWord, true));
		for (int i = 0; i < pictures; i++) {
			var picture = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
			var graphics = picture.createGraphics();
			graphics.setColor(Color.getHSBColor(i / (float) pictures, 1, 1));
			graphics.fillRect(4, 4, 24, 24);
			graphics.dispose();
			PngText.write(picture, folder.dataset().resolve("picture%d.png".formatted(i)), Map.of());
			Files.writeString(folder.dataset().resolve("picture%d.txt".formatted(i)), (triggerWord.isEmpty() ? "" : triggerWord + ", ") + "square, number " + i);
		}
		return new TestProject(folder);
	}

	/** Settings of a run of so many epochs, two steps each, that draws one sample of one step. */
	public RunSettings settings(Path baseModel, long epochs) {
		var trainer = SettingValues.of(Map.of("epochs", epochs, "repeats", 1L, "batch_size", 2L, "resolution", 32L, "clip_skip", 1L, "network_dim", 2L,
				"network_alpha", 2.0, "threads", 1L, "sample_every_n_epochs", epochs));
		return new RunSettings(RunSettings.VERSION, "colours", "Colours", "lora", "adamw", "easel.small", baseModel.toString(), "dataset", "", trainer,
				SettingValues.empty(), List.of(new SamplePrompt("square", "", 1, 32, 32, 1, 1, "euler")), Map.of());
	}
}
