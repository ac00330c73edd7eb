package org.easel.core.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.image.Pictures;
import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;

/**
 * Copies pictures with their captions into a project. What is copied stays where it was, and nothing in the project is
 * overwritten.
 *
 * @param dataset where they go
 */
public record PictureImport(Path dataset) {

	private static final String CAPTION = ".txt";

	/**
	 * What was copied.
	 *
	 * @param pictures how many pictures
	 * @param captions how many captions beside them
	 */
	public record Copied(int pictures, int captions) {
	}

	/** Copies into this project's dataset. */
	public static PictureImport into(ProjectFolder project) {
		return new PictureImport(project.dataset());
	}

	/**
	 * Copies a picture, or all pictures of a folder and its sub-folders; a folder named like {@code 10_name} keeps its name,
	 * which holds its repeats.
	 *
	 * @throws IOException if there is no such file or folder, no picture in it, or a file of that name in the project
	 */
	public Copied copy(Path source) throws IOException {
		if (!Files.exists(source)) {
			throw new IOException(source + ": there is no such file or folder. Name the folder that holds the pictures.");
		}
		boolean folder = Files.isDirectory(source);
		var root = folder ? source.toAbsolutePath().normalize() : source.toAbsolutePath().normalize().getParent();
		var pictures = folder ? pictures(root) : List.of(source.toAbsolutePath().normalize());
		if (pictures.isEmpty()) {
			throw new IOException(source + ": no pictures. Name a folder with PNG, JPEG, WEBP, BMP or GIF files.");
		}
		var into = folder && root.getFileName().toString().matches("\\d+_.*") ? dataset.resolve(root.getFileName()) : dataset;
		int captions = 0;
		for (var picture : pictures) {
			var target = into.resolve(root.relativize(picture));
			copyFile(picture, target);
			var caption = caption(picture);
			if (Files.isRegularFile(caption)) {
				copyFile(caption, caption(target));
				captions++;
			}
		}
		return new Copied(pictures.size(), captions);
	}

	private static void copyFile(Path from, Path to) throws IOException {
		if (Files.exists(to)) {
			throw new FileAlreadyExistsException(to + " is there already and is not overwritten. Rename one of the two pictures.");
		}
		Folders.create(to.getParent());
		AtomicFile.write(to, stream -> Files.copy(from, stream));
	}

	private static Path caption(Path picture) {
		var name = picture.getFileName().toString();
		return picture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + CAPTION);
	}

	private static List<Path> pictures(Path root) throws IOException {
		var found = new ArrayList<Path>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.getFileName().toString().startsWith(".") && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (Pictures.isPicture(file) && !file.getFileName().toString().startsWith(".")) {
					found.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		found.sort(null);
		return found;
	}
}
