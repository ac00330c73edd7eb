package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

class DatasetPluginTest {

	@Test
	void itsCommandsHaveAPlaceInTheKeysPage() throws NotDefinedException {
		var category = PlatformUI.getWorkbench().getService(ICommandService.class).getCategory("org.easel.ui.dataset.commands");
		assertTrue(category.isDefined(), "plugin.xml names the category");
		assertEquals("Dataset Editor", category.getName());
	}
}
