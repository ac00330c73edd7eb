package org.easel.ui.gallery.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.samples.SampledRunReader;
import org.easel.ui.gallery.internal.SampledProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepTest {

	@TempDir
	private Path folder;

	@Test
	void theLastFolderAndThoseOfOtherProgramsAreOffered() throws Exception {
		var comfy = Files.createDirectories(folder.resolve("ComfyUI/models/loras"));
		var folders = new KeepFolders(new PreferenceStore(), folder);
		assertEquals(List.of(comfy), folders.offered());
		var mine = folder.resolve("mine");
		folders.used(mine);
		folders.used(comfy);
		folders.used(mine);
		assertEquals(List.of(mine, comfy), folders.offered());
		for (int i = 0; i < 20; i++) {
			folders.used(folder.resolve("a" + i));
		}
		assertEquals(8 + 1, folders.offered().size(), "the last eight, and the one that is there");
		assertTrue(folders.offered().getFirst().endsWith("a19"), File.pathSeparator);
	}

	@Test
	void theDialogSaysWhereItGoesAndWhatIsThere() throws Exception {
		var epoch = new SampledRunReader(SampledProject.create(folder).run(2)).read().epoch(1).orElseThrow();
		var shell = new Shell(Display.getCurrent());
		var dialog = new KeepDialog(shell, epoch, "ink-000001");
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			dialog.folder().setText("");
			assertFalse(ok(dialog).isEnabled(), "a folder is needed");
			dialog.folder().setText(folder.resolve("models").toString());
			assertTrue(ok(dialog).isEnabled());
			dialog.name().setText("My ink");
			assertEquals(folder.resolve("models/My_ink.safetensors"), dialog.copy().target());
			dialog.name().setText("???");
			assertFalse(ok(dialog).isEnabled());
			dialog.name().setText("ink");
			Files.createDirectories(folder.resolve("models"));
			Files.writeString(folder.resolve("models/ink.safetensors"), "mine");
			dialog.name().setText("ink");
			assertTrue(dialog.copy().isTaken());
			assertTrue(String.valueOf(dialog.getMessage()).contains("asked"), String.valueOf(dialog.getMessage()));
		} finally {
			dialog.close();
			shell.dispose();
		}
	}

	private static Button ok(KeepDialog dialog) {
		return Widgets.all(dialog.getShell(), Button.class).filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst().orElseThrow();
	}
}
