package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.easel.ui.EaselViews;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

class TagsPluginTest {

	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

	private static List<Command> commands() {
		return Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()).filter(command -> command.getId().startsWith("org.easel.ui.tags.")).toList();
	}

	@Test
	void itsCommandsHaveAPlaceInTheKeysPage() throws NotDefinedException {
		var category = PlatformUI.getWorkbench().getService(ICommandService.class).getCategory("org.easel.ui.tags.commands");
		assertTrue(category.isDefined(), "plugin.xml names the category");
		assertEquals("Tag Editor", category.getName());
		assertTrue(commands().size() > 30, () -> commands().toString());
		for (var command : commands()) {
			assertEquals(category, command.getCategory(), command.getId());
			assertTrue(!command.getName().startsWith("%"), command.getId());
			assertTrue(Arrays.stream(bindings.getBindings()).anyMatch(binding -> means(binding, command)), command.getId() + " has no key");
		}
	}

	private static boolean means(Binding binding, Command command) {
		return binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getCommand().equals(command);
	}

	@Test
	void itsViewHasAKey() {
		assertTrue(Arrays.stream(bindings.getBindings()).anyMatch(binding -> binding.getParameterizedCommand() != null
				&& binding.getParameterizedCommand().getId().equals(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW) && binding.getParameterizedCommand().getParameterMap().containsValue(EaselViews.TAGS)));
	}

	@Test
	void itsHelpTellsTheWholeSearchLanguage() throws Exception {
		var context = HelpSystem.getContext("org.easel.ui.tags.view");
		assertEquals(1, context.getRelatedTopics().length);
		try (var page = TagsPluginTest.class.getResourceAsStream("/help/tags.xhtml")) {
			var text = new String(page.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			for (var word : List.of("untagged", "excluded", "included", "starred", "sentence", "cut", "rating", "tags&lt;5", "width", "height", "aspect", "area", "bytes", "repeats", "folder:", "name:", "tag:",
					"text:", "note:", "has:note", "has:machine", "machine:", "has:original", "bucket:", "OR", "NOT", "( )")) {
				assertTrue(text.contains(word), word);
			}
		}
	}
}
