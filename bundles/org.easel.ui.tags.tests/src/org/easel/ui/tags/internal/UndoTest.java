package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.easel.core.edit.ApplyLabels;
import org.easel.core.state.CaptionMode;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command that changes captions is one step, and undo brings back every caption and its file. */
class UndoTest {

	/** A way to change captions. */
	private record Way(String name, Consumer<OpenTags> work) {
		@Override
		public String toString() {
			return name;
		}
	}

	@TempDir
	private Path folder;
	private OpenTags tags;

	@BeforeEach
	void open() throws Exception {
		tags = OpenTags.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private static Way chip(String command) {
		return new Way(command, tags -> {
			tags.clickChip("cat", SWT.NONE);
			make(tags, command);
		});
	}

	private static Way bulk(String command, String... texts) {
		return new Way(command, tags -> DialogHands.bulk(tags, command, hands -> {
			for (int i = 0; i < texts.length; i++) {
				hands.fields().get(i).setText(texts[i]);
			}
			hands.reach("All");
		}));
	}

	private static void make(OpenTags tags, String command) {
		try {
			tags.command(command);
		} catch (Exception e) {
			throw new AssertionError(command, e);
		}
	}

	static Stream<Way> ways() {
		return Stream.of(chip("remove"), chip("cut"), chip("moveBack"), chip("moveOn"), chip("moveFirst"), chip("moveLast"), new Way("paste", tags -> {
			tags.clickChip("cat", SWT.NONE);
			make(tags, "copy");
			tags.clickPicture("d.png", SWT.NONE);
			tags.focus(tags.view().caption().chips().control());
			make(tags, "paste");
		}), new Way("captionMode", tags -> make(tags, "captionMode")), bulk("addTags", "new"), bulk("removeTags", "cat, dog"), bulk("renameTags", "cat", "tabby"), bulk("regex", "^(c|d)", "x$1"),
				bulk("triggerFirst"), bulk("toSentences"));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void undoBringsBackAllCaptions(Way way) throws Exception {
		var before = tags.captions();
		way.work().accept(tags);
		Conditions.await(way + " changes a caption", () -> !tags.captions().equals(before));
		var after = tags.captions();
		tags.undo();
		Conditions.await("undo of " + way + " brings back " + before, () -> tags.captions().equals(before));
		tags.projects().redo();
		Conditions.await("redo of " + way, () -> tags.captions().equals(after));
		tags.undo();
		Conditions.await("undo again", () -> tags.captions().equals(before));
		var project = tags.projects().current().orElseThrow();
		project.flush();
		assertEquals("trg, cat, sitting", Files.readString(project.folder().dataset().resolve("a.txt")).strip());
	}

	@ParameterizedTest
	@MethodSource("odd")
	void undoOfWhatNeedsAnOddCaption(Way way) throws Exception {
		tags.projects().execute(new ApplyLabels("robot", List.of(new ApplyLabels.Label("a.png", "trg, cat, sitting", "trg, cat, sitting, animal, cat", CaptionMode.TAGS, Set.of("animal"))))).get();
		Conditions.await("the caption is odd", () -> tags.chips().contains("animal"));
		var before = tags.picture("a.png").caption();
		way.work().accept(tags);
		Conditions.await(way + " changes it", () -> !tags.picture("a.png").caption().equals(before));
		assertNotEquals(before, tags.picture("a.png").caption());
		tags.undo();
		Conditions.await("undo of " + way, () -> tags.picture("a.png").caption().equals(before));
	}

	static Stream<Way> odd() {
		return Stream.of(bulk("mergeDuplicates"), bulk("sortTags"), new Way("confirm", tags -> {
			tags.clickChip("animal", SWT.NONE);
			make(tags, "confirm");
		}));
	}
}
