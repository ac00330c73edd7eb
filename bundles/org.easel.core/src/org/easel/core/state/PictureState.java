package org.easel.core.state;

import java.util.List;

import org.easel.core.dataset.FolderName;
import org.easel.core.image.PictureSize;

/**
 * All that is known of one picture of an open project. Immutable.
 *
 * @param id its file relative to the project's dataset folder, with {@code /} between folders
 * @param file its file
 * @param caption what is said of it
 * @param marks what the curator thinks of it
 */
public record PictureState(String id, PictureFile file, CaptionState caption, Marks marks) {

	/** The folder of pictures that lie in no sub-folder. */
	public static final String ROOT = ".";

	/** The file's name with its ending. */
	public String name() {
		return id.substring(id.lastIndexOf('/') + 1);
	}

	/** Its folder relative to the dataset's; {@value #ROOT} for that itself. */
	public String folder() {
		int slash = id.lastIndexOf('/');
		return slash < 0 ? ROOT : id.substring(0, slash);
	}

	/** The caption file that belongs to it, relative to the dataset folder. */
	public String captionId() {
		return id.substring(0, id.lastIndexOf('.')) + ".txt";
	}

	/** How often an epoch sees it by its folder's name ({@code 10_name}); 0 where the name says nothing and the run's settings decide. */
	public int repeats() {
		return FolderName.of(folder().substring(folder().lastIndexOf('/') + 1)).repeats();
	}

	public PictureSize size() {
		return file.size();
	}

	public List<String> tags() {
		return caption.tags();
	}

	public boolean included() {
		return marks.included();
	}

	public int rating() {
		return marks.rating();
	}

	public PictureState withId(String other) {
		return other.equals(id) ? this : new PictureState(other, file, caption, marks);
	}

	public PictureState withFile(PictureFile other) {
		return other.equals(file) ? this : new PictureState(id, other, caption, marks);
	}

	public PictureState withCaption(CaptionState other) {
		return other == caption ? this : new PictureState(id, file, other, marks);
	}

	public PictureState withMarks(Marks other) {
		return other.equals(marks) ? this : new PictureState(id, file, caption, other);
	}
}
