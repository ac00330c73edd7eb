package org.easel.core.io;

import java.nio.file.Path;

/** Where Easel keeps what belongs to the user and to no project. */
public final class UserData {

	private UserData() {
	}

	/** The folder {@code easel} in {@code XDG_DATA_HOME}, else in {@code ~/.local/share}; it may not be there yet. */
	public static Path folder() {
		var named = System.getenv("XDG_DATA_HOME");
		var base = named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(named);
		return base.resolve("easel");
	}
}
