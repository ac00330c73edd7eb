package org.easel.core.edit;

/**
 * Something that is done to a project, as data. {@link OpenProject#apply} does it and gives its inverse, which is an edit too. An edit says what to
 * do; which pictures change, and from what, is found when it is applied.
 */
public sealed interface Edit permits PictureEdit, FileEdit, ChangeProject, Composite, Revert {

	/** The word for this kind of edit in the journal. */
	String kind();

	/** What it does, in a few words for an undo menu. */
	String label();
}
