package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.edit.AddTags.Position;
import org.easel.core.edit.ApplyLabels.Label;
import org.easel.core.edit.RegexReplace.Part;
import org.easel.core.edit.SortTags.Order;
import org.easel.core.image.PictureSize;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.DatasetState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;

class PictureEditsTest {

	private static final Project PROJECT = new Project(1, "cat", "Cat", Kind.CHARACTER, "trg", true);

	private static PictureState picture(String id, String caption, String... machine) {
		return new PictureState(id, new PictureFile(new PictureSize(8, 8), 9, 9, Optional.empty()),
				CaptionState.of(Optional.of(caption), CaptionMode.TAGS, Set.of(machine)), Marks.PLAIN);
	}

	private static String after(PictureEdit edit, PictureState... pictures) throws IOException {
		var state = DatasetState.of(PROJECT, List.of(pictures));
		return state.with(Planner.changes(List.of(edit), state)).pictures().getFirst().caption().text();
	}

	private static String after(PictureEdit edit, String caption) throws IOException {
		return after(edit, picture("a.png", caption));
	}

	private static PictureState sentence(String text) {
		var picture = picture("a.png", text);
		return picture.withCaption(picture.caption().withMode(CaptionMode.SENTENCE));
	}

	@Test
	void tagsAreAddedWhereTheyAreWanted() throws IOException {
		assertEquals("x, a, b", after(AddTags.first(Scope.ALL, List.of("x", "b")), "a, b"));
		assertEquals("a, b, x, y", after(AddTags.last(Scope.ALL, List.of("x", "y", "x")), "a,b"));
		assertEquals("a, x, b", after(new AddTags(Scope.ALL, List.of("x"), new Position.After("a")), "a, b"));
		assertEquals("a, b, x", after(new AddTags(Scope.ALL, List.of("x"), new Position.After("none")), "a, b"));
		assertEquals("a, x, b", after(new AddTags(Scope.ALL, List.of("x"), new Position.At(1)), "a, b"));
		assertEquals("a, b, x", after(new AddTags(Scope.ALL, List.of("x"), new Position.At(9)), "a, b"));
	}

	@Test
	void sentencesTakeTagsAtTheirEndsOnly() throws IOException {
		assertEquals("trg, A cat, asleep.", after(AddTags.first(Scope.ALL, List.of("trg")), sentence("A cat, asleep.")));
		assertEquals("A cat, asleep., trg", after(AddTags.last(Scope.ALL, List.of("trg")), sentence("A cat, asleep.")));
		assertEquals("A cat, asleep.", after(new RemoveTags(Scope.ALL, List.of("A cat")), sentence("A cat, asleep.")));
		assertEquals("One Two.", after(new SetText(Scope.ALL, " One\n Two. \n"), sentence("")), "a trainer reads one line only");
	}

	@Test
	void tagsAreRemovedRenamedAndMerged() throws IOException {
		assertEquals("b", after(new RemoveTags(Scope.ALL, List.of("a", "c")), "a, b, c, a"));
		assertEquals("x, b", after(new RenameTag(Scope.ALL, "a", " x "), "a, b"));
		assertEquals("b, a", after(new RenameTag(Scope.ALL, "c", "b"), "b, a, c"));
		assertEquals("x, y, b", after(new RenameTag(Scope.ALL, "a", "x, y"), "a, b, y"));
		assertEquals("hat, b", after(new MergeTags(Scope.ALL, List.of("red hat", "hat"), "hat"), "red hat, b, hat"));
		assertEquals("Red_Hat, b", after(new MergeDuplicates(Scope.ALL), "Red_Hat, b, red hat, RED  HAT, b"));
		assertEquals("b, a, c", after(new MoveTag(Scope.ALL, "a", 1), "a, b, c"));
		assertEquals("b, c, a", after(new MoveTag(Scope.ALL, "a", 7), "a, b, c"));
		assertThrows(IllegalArgumentException.class, () -> new RenameTag(Scope.ALL, "a", "  "));
		assertThrows(IllegalArgumentException.class, () -> new MergeTags(Scope.ALL, List.of("a"), ""));
	}

	@Test
	void theTriggerWordStaysFirst() throws IOException {
		assertEquals("trg, a, b", after(new KeepFirst(Scope.ALL, "trg"), "a, trg, b"));
		assertEquals("trg, a cat.", after(new KeepFirst(Scope.ALL, "trg"), sentence("a cat.")));
		assertEquals("trg a cat.", after(new KeepFirst(Scope.ALL, "trg"), sentence("trg a cat.")));
		assertEquals("trg, trgger a cat.", after(new KeepFirst(Scope.ALL, "trg"), sentence("trgger a cat.")));
		assertEquals("trg, a, B, c", after(new SortTags(Scope.ALL, Order.ALPHABET, 0), "trg, c, B, a"));
		assertEquals("c, a, B", after(new SortTags(Scope.ALL, Order.ALPHABET, 1), "c, B, a"));
		assertEquals("b, a", after(new SortTags(Scope.of("a.png"), Order.FREQUENCY, 0), picture("a.png", "a, b"), picture("b.png", "b")));
	}

	@Test
	void expressionsAreReplacedInTagsOrInTheWholeText() throws IOException {
		assertEquals("cat red, b", after(new RegexReplace(Scope.ALL, "^(red) (cat)$", "$2 $1", false, Part.TAG), "red cat, b"));
		assertEquals("b", after(new RegexReplace(Scope.ALL, "a+", "", false, Part.TAG), "aa, b"));
		assertEquals("x", after(new RegexReplace(Scope.ALL, "[AB]", "x", true, Part.TAG), "a, b"), "two that became one");
		assertEquals("a, b, c", after(new RegexReplace(Scope.ALL, " and ", ", ", false, Part.CAPTION), "a and b and c"));
		assertEquals("a, a", after(new RegexReplace(Scope.ALL, "z", "x", false, Part.TAG), "a, a"), "what does not fit stays as it is");
		var wrong = assertThrows(IllegalArgumentException.class, () -> new RegexReplace(Scope.ALL, "(a", "", false, Part.TAG));
		assertTrue(wrong.getMessage().contains("\"(a\" is no regular expression"), wrong.getMessage());
		assertThrows(IllegalArgumentException.class, () -> new RegexReplace(Scope.ALL, "(a)", "$2", false, Part.TAG));
		assertEquals("b", after(new RegexReplace(Scope.ALL, "(?<first>a)(b)", "$2", false, Part.TAG), "ab"));
	}

	@Test
	void anExpressionThatWouldNeverEndIsRefused() {
		var edit = new RegexReplace(Scope.ALL, "(a+)+\\1$", "", false, Part.TAG);
		var refused = assertThrows(EditRefusedException.class, () -> after(edit, "a".repeat(60) + "b"));
		assertTrue(refused.getMessage().contains("takes too long"), refused.getMessage());
	}

	@Test
	void machineMarksGoWithTheirTags() throws IOException {
		var picture = picture("a.png", "a, b", "a", "b");
		var state = DatasetState.of(PROJECT, List.of(picture));
		var renamed = state.with(Planner.changes(List.of(new RenameTag(Scope.ALL, "a", "x")), state)).pictures().getFirst().caption();
		assertEquals(Set.of("x", "b"), renamed.machine());
		var removed = state.with(Planner.changes(List.of(new RemoveTags(Scope.ALL, List.of("a"))), state)).pictures().getFirst().caption();
		assertEquals(Set.of("b"), removed.machine());
		var own = picture("a.png", "a, b", "a");
		var both = DatasetState.of(PROJECT, List.of(own));
		assertEquals(Set.of(), both.with(Planner.changes(List.of(new MergeTags(Scope.ALL, List.of("a", "b"), "c")), both)).pictures().getFirst().caption().machine(),
				"a person put one of the two there");
	}

	@Test
	void labelsOfAMachineAreMarkedAndLateOnesLeftOut() throws IOException {
		var state = DatasetState.of(PROJECT, List.of(picture("a.png", "a"), picture("b.png", "changed")));
		var labels = new ApplyLabels("wd14", List.of(new Label("a.png", "a", "a, hat", CaptionMode.TAGS, Set.of("hat")),
				new Label("b.png", "before", "before, hat", CaptionMode.TAGS, Set.of("hat"))));
		var after = state.with(Planner.changes(List.of(labels), state));
		assertEquals("a, hat", after.find("a.png").orElseThrow().caption().text());
		assertTrue(after.find("a.png").orElseThrow().caption().byMachine("hat"));
		assertFalse(after.find("a.png").orElseThrow().caption().byMachine("a"));
		assertEquals("changed", after.find("b.png").orElseThrow().caption().text(), "somebody changed it while the machine worked");
		var sentence = new ApplyLabels("blip", List.of(new Label("a.png", "a", "A cat, asleep.", CaptionMode.SENTENCE, Set.of("A cat, asleep."))));
		var caption = state.with(Planner.changes(List.of(sentence), state)).find("a.png").orElseThrow().caption();
		assertEquals("A cat, asleep.", caption.text());
		assertTrue(caption.byMachine(caption.text()));
	}

	@Test
	void picturesOfOneCaptionFileStayOfOneMind() throws IOException {
		var state = DatasetState.of(PROJECT, List.of(picture("a.jpg", "a"), picture("a.png", "a"), picture("b.png", "a")));
		var changes = Planner.changes(List.of(AddTags.last(Scope.of("a.png"), List.of("x"))), state);
		assertEquals(Set.of("a.jpg", "a.png"), Set.copyOf(changes.stream().map(change -> change.id()).toList()));
	}

	@Test
	void aScopeNamesPicturesThatAreThere() {
		var refused = assertThrows(EditRefusedException.class, () -> after(new Rate(Scope.of("gone.png"), 3), "a"));
		assertTrue(refused.getMessage().contains("gone.png"), refused.getMessage());
		assertThrows(IllegalArgumentException.class, () -> after(new Rate(Scope.ALL, 6), "a"));
	}
}
