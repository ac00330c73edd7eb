package org.easel.core.edit;

import java.util.regex.Pattern;

import org.easel.core.state.PictureState;

/** Which names folders of a dataset may have. */
final class FolderNames {

	private static final Pattern REFUSED = Pattern.compile("(^|.*/)(\\.[^/]*|[^/]*[\\\\:*?\"<>|\\p{Cntrl}][^/]*|[^/]*[ .])(/.*|$)|/.*|.*//.*|.*/|");

	private FolderNames() {
	}

	/** @throws EditRefusedException if the name leads out of the dataset, is hidden, or is refused by a file system */
	static void check(String folder) throws EditRefusedException {
		if (!folder.equals(PictureState.ROOT) && REFUSED.matcher(folder).matches()) {
			throw new EditRefusedException("\"" + folder + "\" cannot be a folder of the dataset. Use letters, digits, _ and -, with / between folders.");
		}
	}
}
