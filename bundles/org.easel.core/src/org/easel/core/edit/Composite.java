package org.easel.core.edit;

import java.util.List;

/**
 * Several edits of pictures' facts as one: one line in the journal, one step to undo. Each sees what the ones before it did.
 *
 * @param label for the undo menu
 */
public record Composite(String label, List<PictureEdit> edits) implements Edit {

	public Composite {
		edits = List.copyOf(edits);
	}

	@Override
	public String kind() {
		return "composite";
	}
}
