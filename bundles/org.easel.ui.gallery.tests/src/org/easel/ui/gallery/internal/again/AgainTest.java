package org.easel.ui.gallery.internal.again;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampledRun;
import org.easel.core.samples.SampledRunReader;
import org.easel.ui.gallery.internal.SampledProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainTest {

	@TempDir
	private Path folder;
	private SampledRun run;

	@BeforeEach
	void run() throws Exception {
		run = new SampledRunReader(SampledProject.create(folder).run(2)).read();
	}

	@Test
	void eachEpochIsOneRequestAndTheGridKnowsItsPictures() throws Exception {
		var prompt = SampledProject.prompt("trg, horse", 9, 64, 64);
		var request = new AgainRequest(run, List.of(prompt), List.of(0, 2), List.of(1.0, 0.5));
		assertEquals(3, request.count());
		var requests = request.requests();
		assertEquals(Optional.empty(), requests.getFirst().lora());
		assertEquals(Optional.of(run.epoch(2).orElseThrow().file().toAbsolutePath()), requests.getLast().lora());
		assertEquals(List.of(1.0, 0.5), requests.getLast().pictures().stream().map(picture -> picture.strength()).toList());
		for (var each : requests) {
			for (var picture : each.pictures()) {
				SampledProject.draw(picture.file(), picture.prompt(), 1);
				SampledProject.tell(picture.file(), picture.prompt());
			}
		}
		var drawn = new SampledRunReader(run.run()).read();
		assertEquals(2, SampleGrid.ofEpochs(List.of(drawn)).filter(prompt::equals, column -> true).cells().size());
		assertEquals(3, SampleGrid.ofStrengths(drawn, 2).filter(prompt::equals, column -> true).cells().size());
	}

	@Test
	void anEpochThatIsGoneIsLeftOut() throws Exception {
		Files.delete(run.epoch(1).orElseThrow().file());
		var now = new SampledRunReader(run.run()).read();
		assertEquals(1, new AgainRequest(now, SampledProject.PROMPTS, List.of(1, 2), List.of(1.0)).requests().size());
	}

	@Test
	void numbersAreReadAsTheyAreTyped() {
		assertEquals(List.of(1L, -7L, 30L), Numbers.seeds(" 1, -7;30 1"));
		assertEquals(List.of(0.6, 1.0), Numbers.strengths("0.6 1"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Numbers.seeds("1, two")).getMessage().contains("two"));
		assertThrows(IllegalArgumentException.class, () -> Numbers.seeds(""));
		for (var wrong : new String[] { "-1", "6", "NaN", "x" }) {
			assertThrows(IllegalArgumentException.class, () -> Numbers.strengths(wrong), wrong);
		}
	}

	@Test
	void theDialogChecksAsOneTypes() {
		var shell = new Shell(Display.getCurrent());
		var dialog = new AgainDialog(shell, run, SampledProject.PROMPTS.getLast(), List.of(0, 2));
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			assertEquals(2, dialog.request().count());
			dialog.seeds().setText("4, 5");
			dialog.strengths().setText("0.5, 1");
			assertEquals(6, dialog.request().count());
			assertEquals(48, dialog.request().prompts().getFirst().height(), "size and sampler stay");
			dialog.strengths().setText("strong");
			assertFalse(ok(dialog).isEnabled());
			dialog.strengths().setText("1");
			dialog.prompt().setText("  ");
			assertFalse(ok(dialog).isEnabled());
			dialog.prompt().setText("trg, star");
			assertTrue(ok(dialog).isEnabled());
			for (var item : dialog.epochs().getItems()) {
				item.setChecked(false);
			}
			dialog.epochs().notifyListeners(SWT.Selection, new Event());
			assertFalse(ok(dialog).isEnabled());
		} finally {
			dialog.close();
			shell.dispose();
		}
	}

	private static Button ok(AgainDialog dialog) {
		return Widgets.all(dialog.getShell(), Button.class).filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst().orElseThrow();
	}
}
