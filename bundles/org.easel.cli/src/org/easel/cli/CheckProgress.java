package org.easel.cli;

import org.easel.core.io.Progress;

/** Counts the pictures that were looked at, on one line of the terminal; nothing where no person sees it grow. */
final class CheckProgress implements Progress {

	private static final int STEP = 20;

	private final Session session;

	CheckProgress(Session session) {
		this.session = session;
	}

	@Override
	public boolean cancelled() {
		return session.interrupts().requested();
	}

	@Override
	public synchronized void worked(int done, int total) {
		if (session.terminal().interactive() && total > STEP && (done % STEP == 0 || done == total)) {
			var text = session.text("check.progress", done, total);
			session.out().print("\r" + (done == total ? " ".repeat(text.length()) + "\r" : text));
			session.out().flush();
		}
	}
}
