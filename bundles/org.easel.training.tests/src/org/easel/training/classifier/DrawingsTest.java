package org.easel.training.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.easel.training.base.BaseRecipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsTest {

	private static final String TRAINING = "{\"steps\": 1, \"batch\": 1, \"rate\": 0.001, \"warmup\": 1, \"noisyShare\": 0, \"averaging\": 0.9}";

	@TempDir
	Path folder;

	@Test
	void aHeldOutLabelIsLearntFromTwoOtherFamiliesAtLeast() throws IOException {
		var drawings = Drawings.read(TinyPackages.write(folder, TRAINING), folder);
		for (var name : List.of("apple", "cat face")) {
			var learnt = families(drawings.learnt(), name);
			var asked = families(drawings.heldOut(), name);
			asked.remove("four");
			assertEquals(1, asked.size(), name);
			assertEquals(2, learnt.size(), name);
			assertFalse(learnt.contains(asked.iterator().next()), name);
		}
	}

	@Test
	void whatOnlyTwoFamiliesDrewIsLearntWholly() throws IOException {
		var drawings = Drawings.read(TinyPackages.write(folder, TRAINING), folder);
		assertEquals(2, families(drawings.learnt(), "automobile").size());
		assertEquals(0, families(drawings.heldOut(), "automobile").size());
	}

	@Test
	void evaluationOnlyIsNeverLearntFrom() throws IOException {
		var drawings = Drawings.read(TinyPackages.write(folder, TRAINING), folder);
		assertTrue(drawings.learnt().stream().noneMatch(drawing -> drawing.source().evaluationOnly()));
		assertTrue(drawings.heldOut().stream().anyMatch(drawing -> drawing.source().evaluationOnly()));
	}

	@Test
	void thingsComeFirstAndWithoutTheirColours() throws IOException {
		var labels = Drawings.read(TinyPackages.write(folder, TRAINING), folder).labels();
		assertEquals(List.of("apple", "cat face", "automobile", "food", "fruit", "animal", "cat", "red"),
				labels.all().subList(0, 8).stream().map(Label::name).toList());
		assertEquals(new Label("pink background", Label.Kind.GROUND), labels.all().getLast());
	}

	@Test
	void aFaceIsTheAnimalToo() throws IOException {
		var drawings = Drawings.read(TinyPackages.write(folder, TRAINING), folder);
		var cat = drawings.learnt().stream().filter(drawing -> drawing.thing().name().equals("cat face")).findFirst().orElseThrow();
		assertEquals(List.of("animal", "cat", "cat face"),
				cat.labels().stream().map(place -> drawings.labels().all().get(place).name()).sorted().toList());
	}

	@Test
	void thePicturesThatAreHeldOutAreReadAsTheyWereWritten() throws IOException {
		var drawings = Drawings.read(TinyPackages.write(folder, TRAINING), folder);
		var written = folder.resolve("held-out");
		HeldOutFolder.write(drawings, written);
		var read = HeldOutFolder.read(written);
		assertEquals(drawings.heldOut().size(), read.size());
		var green = read.stream().filter(picture -> picture.vendor().equals("four")).findFirst().orElseThrow();
		assertEquals(List.of("apple", "food", "fruit", "green"), green.labels());
		assertTrue(Files.size(green.file()) > 0);
	}

	@Test
	void aBrokenListIsToldWithItsLine() throws IOException {
		assertTold("no pictures.tsv");
		list("file\tvendor\n");
		assertTold("does not begin with");
		list("file\tvendor\tpackage\tlabels\na.png\tone\n");
		assertTold("line 2");
		list("file\tvendor\tpackage\tlabels\nabsent.png\tone\tsheets\tapple\n");
		assertTold("absent.png");
		list("file\tvendor\tpackage\tlabels\n../recipe.json\tone\tsheets\tapple\n");
		assertTold("../recipe.json");
	}

	@Test
	void aRecipeThatIsNoneIsTold() throws IOException {
		var file = Files.writeString(folder.resolve("recipe.json"), "{\"seed\": 1}");
		var failure = assertThrows(IOException.class, () -> TaggerRecipe.read(file));
		assertTrue(failure.getMessage().startsWith(file.toString()) && failure.getMessage().contains("pictures"), failure.getMessage());
	}

	@Test
	void theRecipeOfTheBuiltInTaggerTakesAllThingsOfTheBaseModel() throws IOException {
		var recipes = Path.of("../org.easel.starter/recipe");
		var tagger = TaggerRecipe.read(recipes.resolve("tagger.json"));
		var base = BaseRecipe.read(recipes.resolve("small.json"));
		assertEquals(List.of(), base.pictures().names().stream().filter(name -> !tagger.pictures().names().contains(name)).toList());
	}

	private void list(String text) throws IOException {
		Files.writeString(folder.resolve(HeldOutFolder.LIST), text);
	}

	private void assertTold(String part) {
		var failure = assertThrows(IOException.class, () -> HeldOutFolder.read(folder));
		assertTrue(failure.getMessage().contains(part) && failure.getMessage().contains(folder.toString()), failure.getMessage());
	}

	private static HashSet<String> families(List<Drawing> drawings, String name) {
		return drawings.stream().filter(drawing -> Labels.name(drawing.thing()).equals(name)).map(drawing -> drawing.source().family())
				.collect(Collectors.toCollection(HashSet::new));
	}
}
