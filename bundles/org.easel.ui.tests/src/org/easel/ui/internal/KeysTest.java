package org.easel.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.util.Util;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

class KeysTest {

	/** Reached by Enter in the list of projects. */
	private static final List<String> WITHOUT_KEY = List.of("org.easel.ui.project.openSelected");

	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

	@Test
	void everyCommandOfTheWindowHasAKey() throws NotDefinedException {
		var commands = new ArrayList<String>();
		for (var command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
			if (command.getCategory().getId().equals("org.easel.ui.commands")) {
				commands.add(command.getId());
			}
		}
		assertTrue(commands.size() >= 9, commands::toString);
		assertEquals(List.of(), commands.stream().filter(id -> !WITHOUT_KEY.contains(id) && bindings.getActiveBindingsFor(id).length == 0).toList());
	}

	@Test
	void noKeyOfEaselMeansTwoThingsAtOnce() {
		var used = new HashMap<String, Binding>();
		var twice = new ArrayList<String>();
		var platform = Util.getWS();
		for (var binding : bindings.getBindings()) {
			var command = binding.getParameterizedCommand();
			var here = (binding.getPlatform() == null || binding.getPlatform().equals(platform)) && "org.eclipse.ui.defaultAcceleratorConfiguration".equals(binding.getSchemeId());
			if (command != null && here) {
				var before = used.put(binding.getContextId() + " " + binding.getTriggerSequence(), binding);
				if (before != null && !before.getParameterizedCommand().equals(command) && (isEasels(before) || isEasels(binding))) {
					twice.add(binding.getTriggerSequence() + ": " + before.getParameterizedCommand().getId() + " and " + command.getId());
				}
			}
		}
		assertEquals(List.of(), twice);
		assertTrue(Arrays.stream(bindings.getBindings()).anyMatch(KeysTest::isEasels));
	}

	private static boolean isEasels(Binding binding) {
		var command = binding.getParameterizedCommand();
		return command != null && (command.getId().startsWith("org.easel.") || command.getParameterMap().toString().contains("org.easel."));
	}
}
