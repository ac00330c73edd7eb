package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.project.Kind;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetsTest {

	private static final RunChoices CHOICES = new RunChoices("lora", "adamw", "easel.small", Optional.of(Look.usual(Kind.CONCEPT)), Map.of("epochs", "3", "unet_lr", ""),
			Map.of("weight_decay", "0.1"), List.of("a cat", "a \"dog\""));

	@TempDir
	Path temp;

	@Test
	void presetsAreKeptUnderAnyNameAndReplacedAndDeleted() throws IOException {
		var presets = new Presets(temp.resolve("presets"));
		assertEquals(Map.of(), presets.all());
		presets.save("Small / fast *", CHOICES);
		presets.save("Night", RunChoices.none());
		assertEquals(Set.of("Small / fast *", "Night"), presets.all().keySet());
		assertEquals(CHOICES, presets.all().get("Small / fast *"));
		presets.save("Night", CHOICES);
		assertEquals(CHOICES, presets.all().get("Night"));
		presets.delete("Small / fast *");
		presets.delete("none");
		assertEquals(Set.of("Night"), presets.all().keySet());
		assertThrows(IOException.class, () -> presets.save(" ", CHOICES));
	}

	@Test
	void aBrokenPresetIsNamed() throws IOException {
		Files.writeString(temp.resolve("x.json"), "{\"version\": 9, \"name\": \"x\"}");
		var told = assertThrows(IOException.class, new Presets(temp)::all);
		assertTrue(told.getMessage().contains("x.json") && told.getMessage().contains("newer"), told.getMessage());
	}

	@Test
	void theChoicesOfARunGiveItsSettingsAgain() throws IOException {
		var project = TestProject.create(temp.resolve("project"), "sks", 3);
		var model = TinyModel.write(temp.resolve("tiny.safetensors"));
		var registries = Registries.read(RegistryFactory.getRegistry());
		var planner = new RunPlanner(registries, new BaseModelFiles(registries.baseModels(), () -> model, temp), Map.of());
		var settings = planner.plan(project.folder(), CHOICES).settings();
		assertEquals(settings, planner.plan(project.folder(), RunChoices.of(settings)).settings());
	}

	@Test
	void whatIsGoneBackToIsNoLongerChosen() {
		var changed = RunChoices.none().withTrainerSetting("epochs", Optional.of("3")).withOptimizerSetting("lr", Optional.of("1")).withBaseModel("x.safetensors");
		assertEquals(Map.of("epochs", "3"), changed.trainerSettings());
		assertEquals(Map.of(), changed.withOptimizer("adamw").optimizerSettings());
		assertEquals(RunChoices.none().withBaseModel("x.safetensors"), changed.withTrainerSetting("epochs", Optional.empty()).withOptimizerSetting("lr", Optional.empty()));
	}
}
