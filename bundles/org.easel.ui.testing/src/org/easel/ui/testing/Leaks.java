package org.easel.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;

/** Finds images, colours and fonts that nobody disposed. Needs the system property {@code org.eclipse.swt.graphics.Resource.reportNonDisposed}. */
public final class Leaks {

	/** Something that a test does. */
	@FunctionalInterface
	public interface Action {

		void run() throws Exception;
	}

	private Leaks() {
	}

	/** What an action leaves undisposed: where each of them was made. */
	public static List<Error> of(Action action) throws Exception {
		var leaks = new CopyOnWriteArrayList<Error>();
		var onPurpose = new Mark();
		Resource.setNonDisposeHandler(leak -> {
			if (!onPurpose.isFrom(leak)) {
				leaks.add(leak);
			}
		});
		try {
			action.run();
			// Leaks are reported after a garbage collection: a leak made on purpose tells when that is done.
			onPurpose.leak();
			Conditions.await("the leak made on purpose is reported", () -> {
				System.gc();
				return onPurpose.reported;
			});
		} finally {
			Resource.setNonDisposeHandler(null);
		}
		return List.copyOf(leaks);
	}

	private static final class Mark {

		private volatile boolean reported;

		void leak() {
			new Image(Display.getCurrent(), 1, 1);
		}

		boolean isFrom(Error leak) {
			var own = Arrays.stream(leak.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(Mark.class.getName()));
			reported |= own;
			return own;
		}
	}
}
