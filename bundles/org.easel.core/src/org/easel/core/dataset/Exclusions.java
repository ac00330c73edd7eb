package org.easel.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;
import org.easel.core.project.ProjectFolder;

/**
 * The pictures of a project that a curator left out of training: {@code .easel/excluded.txt} beside the dataset, one path relative to it a line. Outside
 * of a project there are none.
 *
 * @param dataset the folder of pictures
 */
public record Exclusions(Path dataset) {

	private Path file() {
		var folder = dataset.toAbsolutePath().normalize().getParent();
		return folder == null ? dataset : new ProjectFolder(folder).own().resolve("excluded.txt");
	}

	/** The pictures that are left out, with {@code /} between folders. */
	public Set<String> read() throws IOException {
		return Files.isRegularFile(file()) ? Files.readString(file()).lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet()) : Set.of();
	}

	/** Writes the list atomically; where it says so already, nothing is written. */
	public void write(Collection<String> pictures) throws IOException {
		if (!read().equals(Set.copyOf(pictures))) {
			Folders.create(file().getParent());
			AtomicFile.writeString(file(), pictures.stream().map(picture -> picture + "\n").collect(Collectors.joining()));
		}
	}
}
