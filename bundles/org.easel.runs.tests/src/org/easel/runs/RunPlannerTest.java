package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPlannerTest {

	@TempDir
	Path temp;

	private final Registries registries = Registries.read(RegistryFactory.getRegistry());
	private Path model;
	private RunPlanner planner;

	@BeforeEach
	void model() throws IOException {
		model = TinyModel.write(temp.resolve("tiny.safetensors"));
		planner = new RunPlanner(registries, new BaseModelFiles(registries.baseModels(), () -> model, temp.resolve("models")), Map.of("easel", "1"));
	}

	@Test
	void theGuidesDefaultsHoldWhereNothingIsChosen() throws IOException {
		var plan = plan("sks", RunChoices.none());
		var values = plan.settings().trainerSettings();
		assertEquals(List.of(20L, 10L, 4L, 1L), List.of(values.whole("epochs"), values.whole("repeats"), values.whole("batch_size"), values.whole("keep_tokens")));
		assertTrue(values.flag("shuffle_tags"));
		assertEquals("prodigy", plan.settings().optimizer());
		assertTrue(plan.settings().optimizerSettings().has("weight_decay"));
		assertEquals("1", plan.settings().versions().get("easel"));
		assertTrue(plan.possible(), plan.problems()::toString);
	}

	@Test
	void aBaseModelsOwnDefaultsLieOverTheTrainers() throws IOException {
		var values = plan("sks", RunChoices.none()).settings().trainerSettings();
		assertEquals(64, values.whole("resolution"));
		assertEquals(0, values.real("min_snr_gamma"));
	}

	@Test
	void theUsersChoicesLieOverAll() throws IOException {
		var plan = plan("sks", new RunChoices("lora", "AdamW", "", Optional.empty(), Map.of("resolution", "32", "min_snr_gamma", "5"), Map.of("beta1", "0.8"), List.of("a cat")));
		assertEquals(32, plan.settings().trainerSettings().whole("resolution"));
		assertEquals(5, plan.settings().trainerSettings().real("min_snr_gamma"));
		assertEquals("adamw", plan.settings().optimizer());
		assertEquals(0.8, plan.settings().optimizerSettings().real("beta1"));
		assertEquals(List.of("a cat"), plan.settings().samples().stream().map(sample -> sample.prompt()).toList());
	}

	@Test
	void anOptimizerWithoutARateOfItsOwnAsksForOneBeforeTheRun() throws IOException {
		var without = plan("sks", new RunChoices("lora", "adamw", "", Optional.empty(), Map.of(), Map.of("lr", ""), List.of()));
		assertFalse(without.possible());
		assertTrue(without.problems().toString().contains("Set learning_rate"), without.problems()::toString);
		var given = plan("inski", new RunChoices("lora", "adamw", "", Optional.empty(), Map.of("learning_rate", "0.1"), Map.of("lr", ""), List.of()));
		assertFalse(given.problems().toString().contains("Set learning_rate"), given.problems()::toString);
	}

	@Test
	void aRateThatWasMeantForAnotherOptimizerIsDoubted() throws IOException {
		var low = plan("low", new RunChoices("lora", "prodigy", "", Optional.empty(), Map.of("learning_rate", "0.0005"), Map.of(), List.of()));
		assertTrue(low.problems().stream().anyMatch(p -> p.severity() == Severity.WARNING && p.message().contains("Leave it empty")), low.problems().toString());
		var usual = plan("usual", new RunChoices("lora", "adamw", "", Optional.empty(), Map.of("learning_rate", "0.0005"), Map.of(), List.of()));
		assertTrue(usual.problems().stream().noneMatch(p -> p.severity() == Severity.WARNING), usual.problems().toString());
	}

	@Test
	void withoutATriggerWordNoTokenIsKept() throws IOException {
		assertEquals(0, plan("", RunChoices.none()).settings().trainerSettings().whole("keep_tokens"));
	}

	@Test
	void samplesAreCaptionsOfTheDatasetAtTheModelsSize() throws IOException {
		var samples = plan("sks", RunChoices.none()).settings().samples();
		assertEquals(4, samples.size());
		assertEquals(64, samples.getFirst().width());
		assertEquals(4, samples.stream().map(sample -> sample.seed()).distinct().count());
	}

	@Test
	void stepsAreCountedAndAFittingNumberProposed() throws IOException {
		var plan = plan("sks", RunChoices.none());
		// 6 pictures, 10 repeats, batches of 4: 15 steps an epoch
		assertEquals(300, plan.steps().orElseThrow().steps());
		assertTrue(plan.problems().stream().anyMatch(problem -> problem.message().contains("300 steps are few")), plan.problems()::toString);
	}

	@Test
	void aWrongValueForbidsTheRunWithItsReason() throws IOException {
		for (var wrong : Map.of("network_dim", "0", "learning_rate", "NaN", "epochs", "many").entrySet()) {
			var plan = plan("sks" + wrong.getKey(), new RunChoices("lora", "adamw", "", Optional.empty(), Map.of(wrong.getKey(), wrong.getValue()), Map.of(), List.of()));
			assertFalse(plan.possible());
			assertTrue(plan.problems().stream().filter(problem -> problem.where().equals(wrong.getKey())).anyMatch(problem -> problem.message().contains(wrong.getValue())),
					plan.problems()::toString);
		}
	}

	@Test
	void valuesThatDoNotGoTogetherForbidTheRun() throws IOException {
		var nothing = plan("sks", new RunChoices("lora", "adamw", "", Optional.empty(), Map.of("unet_lr", "0", "text_encoder_lr", "0"), Map.of(), List.of()));
		assertFalse(nothing.possible());
		assertTrue(nothing.problems().toString().contains("Nothing would be trained"), nothing.problems()::toString);
		var zero = plan("inski", new RunChoices("lora", "adamw", "", Optional.empty(), Map.of("zero_terminal_snr", "true", "prediction_type", "epsilon"), Map.of(), List.of()));
		assertFalse(zero.possible());
		assertTrue(zero.problems().toString().contains("v_prediction"), zero.problems()::toString);
	}

	@Test
	void aProjectWithoutPicturesForbidsTheRun() throws IOException {
		var project = TestProject.create(temp.resolve("empty"), "", 0);
		var plan = planner.plan(project.folder(), RunChoices.none());
		assertTrue(Problem.anyError(plan.problems()));
		assertTrue(plan.problems().toString().contains("no pictures"), plan.problems()::toString);
	}

	@Test
	void unknownNamesAreRefusedWithThoseThatThereAre() {
		refused("adamw", new RunChoices("lora", "adamx", "", Optional.empty(), Map.of(), Map.of(), List.of()));
		refused("lora", new RunChoices("lorax", "adamw", "", Optional.empty(), Map.of(), Map.of(), List.of()));
		refused("Stable Diffusion XL", new RunChoices("lora", "adamw", "none.safetensors", Optional.empty(), Map.of(), Map.of(), List.of()));
		refused("Name a file of that kind", new RunChoices("lora", "adamw", "sdxl", Optional.empty(), Map.of(), Map.of(), List.of()));
	}

	@Test
	void aFileThatIsNoModelIsRefused() throws IOException {
		var other = Files.writeString(temp.resolve("other.safetensors"), "not a model at all");
		refused(other.getFileName().toString(), new RunChoices("lora", "adamw", other.toString(), Optional.empty(), Map.of(), Map.of(), List.of()));
	}

	private void refused(String words, RunChoices choices) {
		var refused = assertThrows(IOException.class, () -> plan("sks" + choices.hashCode(), choices));
		assertTrue(refused.getMessage().contains(words), refused.getMessage());
	}

	private RunPlan plan(String triggerWord, RunChoices choices) throws IOException {
		return planner.plan(TestProject.create(temp.resolve("project" + triggerWord), triggerWord, 6).folder(), choices);
	}
}
