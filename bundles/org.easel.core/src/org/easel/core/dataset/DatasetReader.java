package org.easel.core.dataset;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.PictureSize;
import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.settings.Problem;

/** Reads a folder of pictures and captions, its sub-folders too, by kohya's convention of names. */
public final class DatasetReader {

	/** Sides below this carry nothing that a model could learn. */
	private static final int SMALLEST_SIDE = 16;

	private final Path root;
	private final DatasetOptions options;
	private final List<TrainingPicture> pictures = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	private DatasetReader(Path root, DatasetOptions options) {
		this.root = root;
		this.options = options;
	}

	/**
	 * Reads a dataset. Pictures that cannot be read are skipped, each with a problem; those that the curator excluded, and hidden files and folders are passed by.
	 *
	 * @throws NoPicturesException if no picture is left
	 * @throws IOException if the folder is missing or cannot be read
	 */
	public static Dataset read(Path root, DatasetOptions options) throws IOException {
		if (!Files.isDirectory(root)) {
			throw new NoPicturesException(root + ": there is no such folder. Name the folder that holds the pictures.");
		}
		var reader = new DatasetReader(root, options);
		var excluded = new Exclusions(root).read();
		int left = 0;
		for (Path file : reader.files()) {
			if (excluded.contains(root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"))) {
				left++;
			} else {
				reader.add(file);
			}
		}
		if (left > 0) {
			reader.problems.add(Problem.info(root.toString(), left + (left == 1 ? " picture is" : " pictures are") + " excluded from training and left out."));
		}
		if (reader.pictures.isEmpty()) {
			throw new NoPicturesException(reader.nothingLeft());
		}
		return new Dataset(root, reader.pictures, reader.problems);
	}

	private String nothingLeft() {
		if (problems.isEmpty()) {
			return root + ": no pictures. Put PNG, JPEG, WEBP, BMP or GIF files into it.";
		}
		return root + ": none of its " + problems.size() + " pictures can be used. The first: " + problems.getFirst().message();
	}

	private List<Path> files() throws IOException {
		var files = new ArrayList<Path>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return hidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!hidden(file) && Pictures.isPicture(file)) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(Comparator.comparing(file -> root.relativize(file).toString()));
		return files;
	}

	private static boolean hidden(Path path) {
		return path.getFileName() != null && path.getFileName().toString().startsWith(".");
	}

	private void add(Path file) throws IOException {
		try {
			PictureSize size = Pictures.size(file);
			if (size.width() < SMALLEST_SIDE || size.height() < SMALLEST_SIDE) {
				problems.add(Problem.warning(file.toString(), file.getFileName() + ": " + size.width() + " x " + size.height()
						+ " pixels; too small to learn from (" + SMALLEST_SIDE + " at least). Skipped."));
				return;
			}
			Path folder = root.relativize(file.getParent());
			var name = FolderName.of(file.getParent().getFileName().toString());
			Optional<Path> captionFile = captionFile(file);
			String caption = captionFile.isPresent() ? caption(captionFile.get()) : name.classTokens();
			int repeats = name.repeats() > 0 ? name.repeats() : options.repeats();
			pictures.add(new TrainingPicture(file, size, captionFile, caption, repeats, folder.toString().isEmpty() ? "." : folder.toString()));
		} catch (UnreadablePictureException e) {
			problems.add(Problem.warning(file.toString(), e.getMessage() + " Skipped."));
		}
	}

	private Optional<Path> captionFile(Path picture) {
		String name = picture.getFileName().toString();
		Path caption = picture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + options.captionExtension());
		return Files.isRegularFile(caption) ? Optional.of(caption) : Optional.empty();
	}

	/** The text of a caption file on one line, as sd-scripts reads it. */
	private String caption(Path file) throws IOException {
		try {
			return withoutByteOrderMark(Files.readString(file)).strip().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
		} catch (MalformedInputException e) {
			problems.add(Problem.warning(file.toString(), file.getFileName() + ": no UTF-8 text. Save it as UTF-8; it counts as empty until then."));
			return "";
		}
	}

	/** Editors on Windows put one before UTF-8; it is no part of the first tag. */
	private static String withoutByteOrderMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}
}
