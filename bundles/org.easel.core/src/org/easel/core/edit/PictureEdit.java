package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/** An edit that changes facts of pictures one by one, and no file but captions. */
public sealed interface PictureEdit extends Edit
		permits SetText, SetTags, AddTags, RemoveTags, RenameTag, MergeTags, MergeDuplicates, SortTags, MoveTag, RegexReplace, KeepFirst, SetCaptionMode,
		ApplyLabels, AdoptCaptions, Rate, Include, Star, SetNote {

	/** The pictures that it looks at. */
	Scope scope();

	/**
	 * What becomes of a picture; the same one where there is nothing to do.
	 *
	 * @param state all pictures before the edit
	 */
	UnaryOperator<PictureState> in(DatasetState state);
}
