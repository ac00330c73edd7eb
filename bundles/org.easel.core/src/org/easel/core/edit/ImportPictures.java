package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;

/**
 * Copies pictures with their captions into the dataset: files, folders with their sub-folders, and ZIP files. A folder named like {@code 10_name} keeps
 * its name. Nothing is overwritten; a picture whose name is taken gets another one.
 *
 * @param sources files, folders and ZIP files
 * @param folder of the dataset that they come into, {@code .} for that itself
 * @param limits how much may come in
 */
public record ImportPictures(List<Path> sources, String folder, ImportLimits limits) implements FileEdit {

	public ImportPictures {
		sources = List.copyOf(sources);
	}

	/** As many as a folder may hold where a folder is among the sources, else as many as can be dropped at once. */
	public ImportPictures(List<Path> sources, String folder) {
		this(sources, folder, ImportLimits.of(sources));
	}

	@Override
	public String kind() {
		return "import";
	}

	@Override
	public String label() {
		return "Import pictures";
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		FolderNames.check(folder);
		return new PictureImporter(this, state, place, progress).plan();
	}
}
