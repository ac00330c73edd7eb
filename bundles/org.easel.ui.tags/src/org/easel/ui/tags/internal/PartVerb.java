package org.easel.ui.tags.internal;

/** What can be done to what is selected in a part of the tag editor; each is a command with a key. */
public enum PartVerb {
	REMOVE("remove"), RENAME("rename"), COPY("copy"), CUT("cut"), PASTE("paste"), SELECT_ALL("selectAll"), MOVE_BACK("moveBack"), MOVE_ON("moveOn"),
	MOVE_FIRST("moveFirst"), MOVE_LAST("moveLast"), ADD("addToSelection"), FIND("findTag"), CONFIRM("confirm");

	private final String word;

	PartVerb(String word) {
		this.word = word;
	}

	/** The id of its command. */
	public String command() {
		return "org.easel.ui.tags." + word;
	}
}
