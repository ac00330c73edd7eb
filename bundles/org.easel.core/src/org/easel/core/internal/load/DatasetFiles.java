package org.easel.core.internal.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.easel.core.image.Pictures;
import org.easel.core.io.Progress;

/**
 * The files of a dataset folder, hidden ones left out.
 *
 * @param pictures by their ids
 * @param captions by their paths relative to the dataset folder
 * @param folders all that were walked
 */
public record DatasetFiles(Map<String, BasicFileAttributes> pictures, Map<String, BasicFileAttributes> captions, Set<Path> folders) {

	private static final String CAPTION = ".txt";

	/** Walks through the folder; one that is missing is empty. */
	public static DatasetFiles of(Path dataset, Progress progress) throws IOException {
		var files = new DatasetFiles(new TreeMap<>(), new HashMap<>(), new HashSet<>());
		if (Files.isDirectory(dataset)) {
			Files.walkFileTree(dataset, files.visitor(dataset, progress));
		}
		return files;
	}

	/** The attributes of a caption file, if it is there. */
	public Optional<BasicFileAttributes> caption(String id) {
		return Optional.ofNullable(captions.get(id));
	}

	private SimpleFileVisitor<Path> visitor(Path dataset, Progress progress) {
		return new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (!folder.equals(dataset) && isHidden(folder)) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				progress.check();
				folders.add(folder);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!isHidden(file)) {
					add(dataset, file, attributes);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (failure instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE;
				}
				throw failure;
			}
		};
	}

	private void add(Path dataset, Path file, BasicFileAttributes attributes) throws IOException {
		var id = id(dataset, file);
		boolean caption = id.endsWith(CAPTION);
		if (caption || Pictures.isPicture(file)) {
			var own = attributes.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : attributes;
			if (own.isRegularFile()) {
				(caption ? captions : pictures).put(id, own);
			}
		}
	}

	private static String id(Path dataset, Path file) {
		return dataset.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

	private static boolean isHidden(Path path) {
		return path.getFileName() != null && path.getFileName().toString().startsWith(".");
	}
}
