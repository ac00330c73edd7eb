package org.easel.ui.internal.projects;

import java.io.IOException;

import org.easel.core.edit.OpenProject;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;

/** Watches what other programs do to an open project; begins after its pictures are shown, since it looks at every file first. */
final class ProjectWatch implements AutoCloseable {

	private AutoCloseable watch = () -> {
	};

	/** Begins to watch. Where the system cannot, F5 still looks. In the background, never together with {@link #close}. */
	void begin(OpenProject project) {
		try {
			watch = project.watch();
		} catch (IOException e) {
			ILog.of(ProjectWatch.class).warn(Messages.bind(Messages.Sessions_unwatched, e.getMessage()), e);
		}
	}

	@Override
	public void close() throws Exception {
		watch.close();
	}
}
