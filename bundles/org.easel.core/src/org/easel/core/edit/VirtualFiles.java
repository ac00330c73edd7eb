package org.easel.core.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which files a project would have after moves that are only planned. */
final class VirtualFiles {

	private final Path project;
	/** Files that were moved, by the names that they have now. */
	private final Map<String, Boolean> there;
	private final List<FileMove> folders;

	VirtualFiles(Path project) {
		this(project, new HashMap<>(), new ArrayList<>());
	}

	private VirtualFiles(Path project, Map<String, Boolean> there, List<FileMove> folders) {
		this.project = project;
		this.there = there;
		this.folders = folders;
	}

	VirtualFiles copy() {
		return new VirtualFiles(project, new HashMap<>(there), new ArrayList<>(folders));
	}

	/** Whether the file is there, and its new place is free. */
	boolean isPossible(FileMove move) {
		return exists(move.from()) && !exists(move.to());
	}

	void move(FileMove move, boolean folder) {
		if (!folder) {
			there.put(move.from(), false);
			there.put(move.to(), true);
			return;
		}
		var moved = new HashMap<String, Boolean>();
		there.forEach((name, is) -> moved.put(isIn(name, move.from()) ? move.to() + name.substring(move.from().length()) : name, is));
		there.clear();
		there.putAll(moved);
		folders.add(move);
	}

	private boolean exists(String name) {
		var known = there.get(name);
		if (known != null) {
			return known;
		}
		var before = name;
		for (var move : folders.reversed()) {
			if (isIn(before, move.to())) {
				before = move.from() + before.substring(move.to().length());
			} else if (isIn(before, move.from())) {
				return false;
			}
		}
		return Files.exists(project.resolve(before));
	}

	private static boolean isIn(String name, String folder) {
		return name.startsWith(folder) && (name.length() == folder.length() || name.charAt(folder.length()) == '/');
	}
}
