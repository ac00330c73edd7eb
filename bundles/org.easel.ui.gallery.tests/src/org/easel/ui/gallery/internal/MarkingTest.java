package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.easel.core.samples.SampleMark;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stars and notes are kept in the project, and can be taken back. */
class MarkingTest {

	@TempDir
	private Path folder;
	private OpenSamples samples;

	@BeforeEach
	void open() throws Exception {
		samples = OpenSamples.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private SampleMark written(int prompt, int epoch) {
		return samples.written().mark(samples.project().project().folder(), samples.run().sample(epoch, prompt, OpenSamples.prompt(prompt).seed()));
	}

	@Test
	void aStarIsKeptTakenBackAndFilteredBy() throws Exception {
		samples.click(1, 2, SWT.NONE);
		samples.command("star");
		Conditions.await("the star is in the project", () -> written(1, 2).starred());
		samples.view().header().setMarked(Marked.STARRED);
		samples.await(1, 1);
		assertEquals(samples.epoch(2), samples.view().canvas().grid().columns().getFirst());
		samples.projects().undo();
		samples.await(0, 0);
		Conditions.await("the file follows", () -> !written(1, 2).starred());
		samples.view().header().setMarked(Marked.ALL);
		samples.await(3, 4);
	}

	@Test
	void aNoteIsKeptAfterTyping() throws Exception {
		samples.click(0, 1, SWT.NONE);
		samples.command("note");
		var note = (Text) Display.getCurrent().getFocusControl();
		note.setText("ears are right");
		Conditions.await("the note is in the project", () -> written(0, 1).note().equals("ears are right"));
		samples.focus();
		samples.click(0, 2, SWT.NONE);
		assertEquals("", note.getText());
		samples.click(0, 1, SWT.NONE);
		assertEquals("ears are right", note.getText());
		samples.view().header().setMarked(Marked.NOTED);
		samples.await(1, 1);
	}

	@Test
	void aNoteIsNotLostWhenAnotherPictureIsChosenAtOnce() throws Exception {
		samples.click(0, 1, SWT.NONE);
		samples.command("note");
		((Text) Display.getCurrent().getFocusControl()).setText("hurry");
		samples.click(1, 1, SWT.NONE);
		Conditions.await("the note is in the project", () -> written(0, 1).note().equals("hurry"));
		assertTrue(written(1, 1).note().isEmpty());
	}

	@Test
	void thePromptIsCopied() throws Exception {
		samples.click(0, 1, SWT.NONE);
		samples.click(2, 1, SWT.MOD1);
		samples.command("org.eclipse.ui.edit.copy");
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			assertEquals("trg, cat on a mat\ntrg, dog", clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void closingTheProjectShowsNothingMore() {
		TestProject.closeAny();
		Conditions.await("the grid is empty", () -> samples.view().canvas().grid().isEmpty());
		assertFalse(samples.view().focused().isPresent());
	}
}
