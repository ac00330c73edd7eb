package org.easel.core.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.easel.core.project.ProjectFolder;

/**
 * Where edits prepare files, and how they name them in moves.
 *
 * @param folder the project
 * @param name of this edit's own folders, like no other's
 */
public record Workplace(ProjectFolder folder, String name) {

	/** A place for one edit. */
	static Workplace of(ProjectFolder folder) {
		return new Workplace(folder, UUID.randomUUID().toString().substring(0, 13));
	}

	/** A folder for files that are made before the edit takes effect; not there until somebody makes it. */
	Path staging() {
		return TrashFolder.of(folder).staged().resolve(name);
	}

	/** The file of a picture or caption by its id. */
	Path inDataset(String id) {
		return folder.dataset().resolve(id);
	}

	/** The same, as moves name it. */
	String datasetName(String id) {
		return name(inDataset(id));
	}

	/** Where a file goes that is out of the dataset; undo brings it back. */
	String trashName(String id) {
		return name(TrashFolder.of(folder).removed().resolve(name).resolve(id));
	}

	/** Whether a move begins in the trash, which was emptied. */
	boolean isMissingInTrash(String from) {
		var file = folder.path().resolve(from);
		return file.startsWith(TrashFolder.of(folder).removed()) && Files.notExists(file);
	}

	/** A path inside the project as moves name it. */
	String name(Path path) {
		return folder.path().relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
	}
}
