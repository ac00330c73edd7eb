package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.help.HelpSystem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

class GalleryPluginTest {

	@Test
	void everyCommandHasANameAKeyAndAHandler() throws Exception {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		assertEquals("Sample Gallery", commands.getCategory("org.easel.ui.gallery.commands").getName());
		var bindings = List.of(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings());
		var missing = new ArrayList<String>();
		int count = 0;
		for (var command : commands.getDefinedCommands()) {
			if (command.getId().startsWith("org.easel.ui.gallery.")) {
				count++;
				boolean bound = bindings.stream().map(Binding::getParameterizedCommand).anyMatch(each -> each != null && each.getId().equals(command.getId()));
				if (!bound || command.getName().isBlank()) {
					missing.add(command.getId());
				}
			}
		}
		assertTrue(count > 15, "the commands are there");
		assertEquals(List.of(), missing);
	}

	@Test
	void f1HasAPage() {
		assertEquals("Samples", HelpSystem.getContext("org.easel.ui.gallery.view").getRelatedTopics()[0].getLabel());
	}
}
