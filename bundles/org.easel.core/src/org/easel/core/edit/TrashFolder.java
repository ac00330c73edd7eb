package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.easel.core.project.ProjectFolder;

/**
 * Files that are out of the dataset and kept for undo.
 *
 * @param removed where the files of removed pictures lie, and those that a cut replaced
 * @param staged where imports prepare files; those of an import that was taken back lie there again
 */
record TrashFolder(Path removed, Path staged) {

	static TrashFolder of(ProjectFolder folder) {
		return new TrashFolder(folder.own().resolve("trash"), folder.own().resolve("staged"));
	}

	TrashContents contents() throws IOException {
		return walk(false);
	}

	/** Deletes all of it; nothing may be prepared at the same time. */
	TrashContents empty() throws IOException {
		return walk(true);
	}

	private TrashContents walk(boolean delete) throws IOException {
		var sums = new long[2];
		for (var root : List.of(removed, staged)) {
			if (Files.exists(root)) {
				Files.walkFileTree(root, new Visitor(sums, delete));
			}
		}
		return new TrashContents((int) sums[0], sums[1]);
	}

	private static final class Visitor extends SimpleFileVisitor<Path> {

		private final long[] sums;
		private final boolean delete;

		Visitor(long[] sums, boolean delete) {
			this.sums = sums;
			this.delete = delete;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			if (delete) {
				Files.delete(file);
			}
			sums[0]++;
			sums[1] += attributes.size();
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
			if (failure != null) {
				throw failure;
			}
			if (delete) {
				Files.delete(folder);
			}
			return FileVisitResult.CONTINUE;
		}
	}
}
