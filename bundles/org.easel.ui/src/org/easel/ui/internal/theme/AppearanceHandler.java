package org.easel.ui.internal.theme;

import java.util.Map;

import org.easel.ui.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Makes the workbench light, dark or as the system is; without a parameter it changes between light and dark. */
public final class AppearanceHandler extends AbstractHandler implements IElementUpdater {

	static final String COMMAND = "org.easel.ui.appearance"; //$NON-NLS-1$
	static final String PARAMETER = "org.easel.ui.appearance.choice"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		var named = event.getParameter(PARAMETER);
		var choice = named == null ? Appearance.other() : Appearance.valueOf(named);
		choice.choose();
		var message = Messages.bind(Messages.Appearance_restart, choice.label().replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Application_name, message);
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(Appearance.chosen().name().equals(parameters.get(PARAMETER)));
	}
}
