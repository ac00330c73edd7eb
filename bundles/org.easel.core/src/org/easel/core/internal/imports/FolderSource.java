package org.easel.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.dataset.FolderName;
import org.easel.core.internal.load.DatasetFiles;
import org.easel.core.io.Progress;

/** Finds pictures in a folder and its sub-folders, and single ones. */
final class FolderSource {

	private FolderSource() {
	}

	static List<Candidate> folder(Path folder, Progress progress) throws IOException {
		var files = DatasetFiles.of(folder, progress);
		var own = folder.toAbsolutePath().normalize().getFileName();
		// Such a name holds repeats, which would be lost with it.
		var prefix = own != null && FolderName.of(own.toString()).repeats() > 0 ? own + "/" : "";
		var found = new ArrayList<Candidate>();
		for (var id : files.pictures().keySet()) {
			found.add(candidate(folder.resolve(id), prefix + id));
		}
		return found;
	}

	static Candidate file(Path picture) {
		return candidate(picture, picture.getFileName().toString());
	}

	private static Candidate candidate(Path picture, String name) {
		var fileName = picture.getFileName().toString();
		var caption = picture.resolveSibling(fileName.substring(0, fileName.lastIndexOf('.')) + ".txt");
		return new Candidate(name, picture.toString(), () -> Files.newInputStream(picture),
				Files.isRegularFile(caption) ? Optional.of(() -> Files.newInputStream(caption)) : Optional.empty());
	}
}
