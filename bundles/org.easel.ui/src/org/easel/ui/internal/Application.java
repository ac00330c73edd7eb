package org.easel.ui.internal;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench and waits until its last window is closed. One folder of settings is open in one workbench at a time. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName(Messages.Application_name);
		var display = PlatformUI.createDisplay();
		var settings = Platform.getInstanceLocation();
		try {
			if (!lock(settings)) {
				return EXIT_OK;
			}
			var code = PlatformUI.createAndRunWorkbench(display, new EaselWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			settings.release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		var workbench = PlatformUI.getWorkbench();
		var display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}

	private static boolean lock(Location settings) {
		try {
			if (settings.isLocked() || !settings.lock()) {
				MessageDialog.openInformation(null, Messages.Application_name,
						NLS.bind(Messages.Application_alreadyOpen, settings.getURL().getPath()));
				return false;
			}
			return true;
		} catch (IOException e) {
			MessageDialog.openError(null, Messages.Application_name,
					NLS.bind(Messages.Application_cannotLock, settings.getURL().getPath(), e.getMessage()));
			return false;
		}
	}
}
