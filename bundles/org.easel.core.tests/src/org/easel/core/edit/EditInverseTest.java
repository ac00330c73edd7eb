package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.easel.core.edit.ApplyLabels.Label;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done, undo brings back the same state and the same bytes, step by step; and another opening finds the same. */
class EditInverseTest {

	private static final int EDITS = 20;
	private static final List<String> WORDS = List.of("cat", "dog", "red hat", "trg", "Blue_sky", "blue sky", "x", "1girl", "smile");

	@TempDir
	Path temp;

	/** How things stood. */
	private record Stand(List<PictureState> pictures, Project project, Map<String, String> bytes) {
	}

	@ParameterizedTest
	@ValueSource(longs = { 2, 3, 5 })
	void randomEditsAreUndoneAndRedoneToTheByte(long seed) throws IOException {
		var random = new Random(seed);
		var made = TestProject.in(temp);
		for (int i = 0; i < 8; i++) {
			var id = (i % 3 == 0 ? "" : i % 3 + "0_set/") + "p" + i + (i % 4 == 3 ? ".gif" : i % 4 == 2 ? ".jpg" : ".png");
			made.picture(id, 20 + i, 30);
			if (i % 5 != 4) {
				made.caption(id, (i % 2 == 0 ? "\uFEFF" : "") + "cat,dog ,  red hat" + (i % 3 == 0 ? "\r\n" : ""));
			}
		}
		made.picture("p0.jpg", 25, 25);
		var outside = TestProject.picture(temp.resolve("outside/5_new/n.png"), 12, 13).getParent();
		try (var project = made.open()) {
			var history = new UndoHistory(project);
			var stands = new ArrayList<>(List.of(stand(made, project)));
			while (stands.size() <= EDITS) {
				if (!history.apply(edit(random, project.state(), outside)).isEmpty()) {
					stands.add(stand(made, project));
				}
			}
			for (int i = EDITS - 1; i >= 0; i--) {
				var label = history.undoLabel().orElseThrow();
				assertEquals(List.of(), history.undo().orElseThrow().problems(), label);
				assertStand(stands.get(i), stand(made, project), "undone: " + label);
			}
			for (int i = 1; i <= EDITS; i++) {
				var label = history.redoLabel().orElseThrow();
				history.redo();
				assertStand(stands.get(i), stand(made, project), "redone: " + label);
			}
			project.resetTo(TestProject.START);
			assertStand(stands.getFirst(), stand(made, project), "reset");
			history.apply(edit(random, project.state(), outside));
		}
		Stand last;
		try (var again = made.open()) {
			last = stand(made, again);
		}
		// Without the snapshot, the journal alone says the same.
		Files.delete(made.folder().own().resolve("pictures.json"));
		try (var again = made.open()) {
			var replayed = stand(made, again);
			assertEquals(last.pictures().stream().map(PictureState::marks).toList(), replayed.pictures().stream().map(PictureState::marks).toList());
			assertEquals(last.bytes(), replayed.bytes());
		}
	}

	private static void assertStand(Stand expected, Stand actual, String what) {
		assertEquals(expected.pictures(), actual.pictures(), what);
		assertEquals(expected.project(), actual.project(), what);
		assertEquals(expected.bytes(), actual.bytes(), what);
	}

	private static Stand stand(TestProject made, OpenProject project) throws IOException {
		project.flush();
		return new Stand(List.copyOf(project.state().pictures()), project.state().project(), made.bytes());
	}

	private static Edit edit(Random random, DatasetState state, Path outside) {
		var scope = scope(random, state);
		var one = state.pictures().get(random.nextInt(state.size()));
		var word = WORDS.get(random.nextInt(WORDS.size()));
		var other = WORDS.get(random.nextInt(WORDS.size()));
		return switch (random.nextInt(25)) {
			case 0 -> new SetText(scope, word + ", " + other);
			case 1 -> new SetTags(scope, List.of(other, word));
			case 2 -> AddTags.first(scope, List.of(word));
			case 3 -> new AddTags(scope, List.of(word), new AddTags.Position.After(other));
			case 4 -> new RemoveTags(scope, List.of(word, other));
			case 5 -> new RenameTag(scope, word, other);
			case 6 -> new MergeTags(scope, List.of(word, other), "merged");
			case 7 -> new MergeDuplicates(scope);
			case 8 -> new SortTags(scope, SortTags.Order.FREQUENCY, 0);
			case 9 -> new MoveTag(scope, word, random.nextInt(3));
			case 10 -> new RegexReplace(scope, "[aeiou]", "_", true, RegexReplace.Part.TAG);
			case 11 -> new KeepFirst(scope, "trg");
			case 12 -> new SetCaptionMode(scope, random.nextBoolean() ? CaptionMode.SENTENCE : CaptionMode.TAGS);
			case 13 -> new ApplyLabels("tagger",
					List.of(new Label(one.id(), one.caption().text(), word + ", machine", CaptionMode.TAGS, Set.of("machine"))));
			case 14 -> new Rate(scope, random.nextInt(6));
			case 15 -> new Include(scope, random.nextBoolean());
			case 16 -> new Star(scope, random.nextBoolean());
			case 17 -> new SetNote(scope, "note " + word);
			case 18 -> new MovePictures(scope, random.nextBoolean() ? "." : "3_moved/deep");
			case 19 -> state.size() > 4 ? new RemovePictures(Scope.of(one.id())) : new Star(scope, true);
			case 20 -> new Crop(one.id(), 1, 1, Math.max(1, one.size().width() - 2), Math.max(1, one.size().height() - 2));
			case 21 -> new Rotate(scope, random.nextInt(4));
			case 22 -> new RestoreOriginals(scope);
			case 23 -> new Composite("both", List.of(new RenameTag(scope, word, other), AddTags.last(scope, List.of("both")), new Rate(scope, 5)));
			default -> more(random, state, outside);
		};
	}

	private static Edit more(Random random, DatasetState state, Path outside) {
		return switch (random.nextInt(3)) {
			case 0 -> new ImportPictures(List.of(outside), ".", ImportLimits.DROP);
			case 1 -> new ChangeProject(new Project(1, "cat", "Cat " + random.nextInt(9), Kind.STYLE, "trg", false));
			default -> state.folders().stream().filter(folder -> folder.matches("\\d+_set")).findFirst().<Edit>map(folder -> new SetRepeats(folder, 1 + random.nextInt(90)))
					.orElse(new SetNote(Scope.ALL, "no folder " + random.nextInt()));
		};
	}

	private static Scope scope(Random random, DatasetState state) {
		return random.nextInt(3) == 0 ? Scope.ALL : Scope.of(state.pictures().stream().filter(picture -> random.nextBoolean()).map(PictureState::id).toList());
	}
}
