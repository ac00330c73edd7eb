package org.easel.ui;

/**
 * A folder of the open project's dataset in a selection of the workbench.
 *
 * @param folder as {@link org.easel.core.state.PictureState#folder()} names it; empty for the whole dataset
 */
public record FolderRef(String folder) {

	/** The whole dataset. */
	public static final FolderRef ALL = new FolderRef(""); //$NON-NLS-1$

	/** Whether a picture of this folder is meant. */
	public boolean holds(String pictureFolder) {
		return folder.isEmpty() || folder.equals(pictureFolder);
	}
}
