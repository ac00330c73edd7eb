package org.easel.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.easel.core.io.Folders;
import org.easel.core.io.JsonFile;
import org.easel.core.io.ProcessLock;

/**
 * A project on disk, in plain files that other programs read.
 *
 * @param path the folder
 */
public record ProjectFolder(Path path) {

	private static final String FACTS = "easel.json";
	private static final String OWN = ".easel";

	/**
	 * Makes a project in a folder that is new or empty.
	 *
	 * @throws IOException if the folder holds something, or cannot be written
	 */
	public static ProjectFolder create(Path path, Project project) throws IOException {
		if (Files.exists(path) && !empty(path)) {
			throw new IOException(path + " is not empty. Name a new folder for the project, or empty this one.");
		}
		var folder = new ProjectFolder(path);
		Folders.create(folder.dataset());
		Folders.create(folder.own());
		folder.save(project);
		return folder;
	}

	/** @throws IOException if the folder is no project */
	public static ProjectFolder open(Path path) throws IOException {
		var folder = new ProjectFolder(path);
		if (!Files.isRegularFile(folder.facts())) {
			throw new IOException(path + " is no project: it has no " + FACTS + ". Make one with \"easel new\".");
		}
		folder.project();
		return folder;
	}

	/** Whether a folder is a project. */
	public static boolean isProject(Path path) {
		return Files.isRegularFile(path.resolve(FACTS));
	}

	private static boolean empty(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (var entries = Files.newDirectoryStream(path)) {
			return !entries.iterator().hasNext();
		}
	}

	/** @throws IOException that names the file and what is wrong with it */
	public Project project() throws IOException {
		var json = JsonFile.read(facts());
		try {
			return Project.fromJson(json, facts().toString());
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Writes {@code easel.json} atomically. */
	public void save(Project project) throws IOException {
		JsonFile.write(facts(), project.toJson());
	}

	/**
	 * Takes the project for this process, so that no other one writes it meanwhile.
	 *
	 * @return nothing where another process has it
	 */
	public Optional<ProcessLock> lock() throws IOException {
		Folders.create(own());
		return ProcessLock.tryAcquire(lockFile());
	}

	/** The file that {@link #lock()} locks. */
	public Path lockFile() {
		return own().resolve("lock");
	}

	public Path facts() {
		return path.resolve(FACTS);
	}

	/** Pictures and their captions. */
	public Path dataset() {
		return path.resolve("dataset");
	}

	/** What a crop or rotation replaced. */
	public Path originals() {
		return path.resolve("originals");
	}

	/** One folder a run. */
	public Path runs() {
		return path.resolve("runs");
	}

	/** Easel's own files. */
	public Path own() {
		return path.resolve(OWN);
	}

	/** Edits, one a line. */
	public Path journal() {
		return own().resolve("journal.jsonl");
	}
}
