package org.easel.ui.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window's size, title and what stands around its views. */
final class EaselWindowAdvisor extends WorkbenchWindowAdvisor {

	EaselWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setTitle(Messages.Application_name);
		window.setInitialSize(new Point(1180, 780));
		window.setShowMenuBar(true);
		window.setShowCoolBar(false);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(false);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		getWindowConfigurer().getWindow().getShell().setMinimumSize(640, 480);
	}
}
