package org.easel.ui.internal.help;

import java.util.Optional;

import org.easel.ui.EaselViews;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Shows help in a view of Easel: the platform's own needs a web server and a browser. */
public final class EaselHelp extends AbstractHelpUI {

	private static final String INDEX = "/org.easel.ui/help/index.xhtml"; //$NON-NLS-1$

	@Override
	public void displayHelp() {
		show(INDEX);
	}

	@Override
	public void displayDynamicHelp() {
		show(INDEX);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		var topics = context == null ? null : context.getRelatedTopics();
		show(topics == null || topics.length == 0 ? INDEX : topics[0].getHref());
	}

	@Override
	public void displayHelpResource(String href) {
		show(href);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static void show(String href) {
		view().ifPresent(view -> view.show(href));
	}

	private static Optional<HelpView> view() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of((HelpView) window.getActivePage().showView(EaselViews.HELP, null, IWorkbenchPage.VIEW_VISIBLE));
		} catch (PartInitException e) {
			ILog.of(EaselHelp.class).error(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
