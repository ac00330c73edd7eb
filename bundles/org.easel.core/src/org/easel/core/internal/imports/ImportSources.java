package org.easel.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.easel.core.image.Pictures;
import org.easel.core.io.Progress;
import org.easel.core.settings.Problem;

/** All pictures that files, folders and ZIP files have; the ZIP files stay open until this is closed. */
public final class ImportSources implements AutoCloseable {

	private final List<Candidate> pictures = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<ZipSource> zips = new ArrayList<>();

	private ImportSources() {
	}

	/** @throws IOException if a source cannot be read */
	public static ImportSources of(List<Path> sources, Progress progress) throws IOException {
		var all = new ImportSources();
		try {
			for (var source : sources) {
				progress.check();
				all.add(source, progress);
			}
			return all;
		} catch (IOException | RuntimeException failed) {
			all.close();
			throw failed;
		}
	}

	private void add(Path source, Progress progress) throws IOException {
		if (Files.isDirectory(source)) {
			var found = FolderSource.folder(source, progress);
			if (found.isEmpty()) {
				problems.add(Problem.warning(source.toString(), source + ": no pictures. Choose a folder with PNG, JPEG, WEBP, BMP or GIF files."));
			}
			pictures.addAll(found);
		} else if (!Files.isRegularFile(source)) {
			problems.add(Problem.warning(source.toString(), source + ": there is no such file or folder."));
		} else if (source.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
			var zip = ZipSource.open(source);
			zips.add(zip);
			pictures.addAll(zip.pictures(problems));
		} else if (Pictures.isPicture(source)) {
			pictures.add(FolderSource.file(source));
		} else if (!source.getFileName().toString().endsWith(".txt")) {
			problems.add(Problem.warning(source.toString(), source + " is no picture that Easel reads (PNG, JPEG, WEBP, BMP, GIF) and no ZIP file; it is left out."));
		}
	}

	public List<Candidate> pictures() {
		return pictures;
	}

	/** What was left out so far; more may be added. */
	public List<Problem> problems() {
		return problems;
	}

	@Override
	public void close() throws IOException {
		for (var zip : zips) {
			zip.close();
		}
	}
}
