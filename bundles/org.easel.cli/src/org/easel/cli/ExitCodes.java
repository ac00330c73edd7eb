package org.easel.cli;

/** What a command's end means to whoever called it. */
final class ExitCodes {

	static final int OK = 0;
	static final int FAILED = 1;
	static final int WRONG_USE = 2;
	/** Stopped by Ctrl-C; what was begun can be resumed. */
	static final int STOPPED = 130;

	private ExitCodes() {
	}
}
