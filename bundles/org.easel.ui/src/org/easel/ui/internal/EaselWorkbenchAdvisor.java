package org.easel.ui.internal;

import java.lang.reflect.InvocationTargetException;

import org.easel.ui.ClosingGuard;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.projects.ProjectSessions;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Starts with the Easel perspective, brings back windows, layout and the open project as they were left, and gives the project back at the end. */
final class EaselWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String PREFERENCES = "org.easel.ui.preferences"; //$NON-NLS-1$

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return EaselViews.PERSPECTIVE;
	}

	@Override
	public String getMainPreferencePageId() {
		return PREFERENCES;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new EaselWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		sessions().restore();
	}

	@Override
	public boolean preShutdown() {
		if (!mayClose()) {
			return false;
		}
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(Messages.Application_closing, IProgressMonitor.UNKNOWN);
				sessions().end();
			});
		} catch (InvocationTargetException e) {
			ILog.of(EaselWorkbenchAdvisor.class).error(e.getCause().getMessage(), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return true;
	}

	/** Other bundles may know of something that a person should decide first. */
	private static boolean mayClose() {
		var context = FrameworkUtil.getBundle(EaselWorkbenchAdvisor.class).getBundleContext();
		try {
			for (var reference : context.getServiceReferences(ClosingGuard.class, null)) {
				if (!context.getService(reference).mayClose()) {
					return false;
				}
			}
			return true;
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static ProjectSessions sessions() {
		return (ProjectSessions) PlatformUI.getWorkbench().getService(OpenProjects.class);
	}
}
