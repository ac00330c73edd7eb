package org.easel.ui.trainer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.EaselViews;
import org.easel.ui.testing.Leaks;
import org.easel.ui.testing.TestProject;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaksTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void openingChangingAndClosingTheViewLeavesNothing() throws Exception {
		var leaks = Leaks.of(() -> {
			var trainer = OpenTrainer.open(folder);
			trainer.type("epochs", "x");
			trainer.optimizer("AdamW");
			trainer.command(TrainerVerb.RUNS);
			trainer.command(TrainerVerb.SETTINGS);
			var page = OpenTrainer.page();
			page.hideView(page.findView(EaselViews.TRAINER));
			page.showView(EaselViews.TRAINER);
			page.hideView(page.findView(EaselViews.TRAINER));
		});
		assertEquals(List.of(), leaks);
		OpenTrainer.page().showView(EaselViews.TRAINER);
	}

	@Test
	void everyCommandHasAKeyAndAPlaceInTheKeysPage() throws Exception {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		assertEquals("Trainer", commands.getCategory("org.easel.ui.trainer.commands").getName());
		var bound = List.of(bindings.getBindings()).stream().filter(binding -> binding.getParameterizedCommand() != null)
				.map(binding -> binding.getParameterizedCommand().getId()).toList();
		assertEquals(List.of(), List.of(TrainerVerb.values()).stream().map(TrainerVerb::command).filter(id -> !bound.contains(id)).toList());
	}
}
