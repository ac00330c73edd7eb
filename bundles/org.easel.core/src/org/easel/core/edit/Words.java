package org.easel.core.edit;

import java.util.List;

/** Words for labels of edits. */
final class Words {

	private static final int LONGEST = 40;

	private Words() {
	}

	/** Up to two tags by name, more by number. */
	static String tags(List<String> tags) {
		return tags.size() > 2 ? tags.size() + " tags" : String.join(", ", tags.stream().map(tag -> "\"" + shortened(tag) + "\"").toList());
	}

	static String pictures(int count) {
		return count == 1 ? "picture" : count + " pictures";
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "\u2026";
	}
}
