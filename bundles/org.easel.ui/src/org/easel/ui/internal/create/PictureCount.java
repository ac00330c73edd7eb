package org.easel.ui.internal.create;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.easel.core.image.Pictures;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * How many pictures a file, a folder or a ZIP file has, by the names alone.
 *
 * @param pictures 0 where it is not known
 * @param shown what a table says
 */
record PictureCount(int pictures, String shown) {

	/** Not counted yet. */
	static final PictureCount UNKNOWN = new PictureCount(0, Messages.Sources_counting);

	static PictureCount failed(String message) {
		return new PictureCount(0, message);
	}

	static boolean isZip(Path path) {
		return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip"); //$NON-NLS-1$
	}

	/** @throws IOException if it cannot be read */
	static PictureCount of(Path path, IProgressMonitor monitor) throws IOException {
		if (Files.isDirectory(path)) {
			return counted(inFolder(path, monitor));
		}
		if (isZip(path)) {
			try (var zip = new ZipFile(path.toFile())) {
				return counted((int) zip.stream().filter(entry -> !entry.isDirectory() && Pictures.isPicture(Path.of(last(entry.getName())))).count());
			}
		}
		return counted(Pictures.isPicture(path) ? 1 : 0);
	}

	private static PictureCount counted(int pictures) {
		return new PictureCount(pictures, pictures == 0 ? Messages.Sources_none : String.valueOf(pictures));
	}

	private static String last(String entry) {
		return entry.substring(entry.lastIndexOf('/') + 1).replace('\0', '_');
	}

	private static int inFolder(Path root, IProgressMonitor monitor) throws IOException {
		var count = new int[1];
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				return !folder.equals(root) && folder.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE; //$NON-NLS-1$
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				count[0] += Pictures.isPicture(file) ? 1 : 0;
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (file.equals(root)) {
					throw failure;
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return count[0];
	}

	@Override
	public String toString() {
		return shown;
	}
}
