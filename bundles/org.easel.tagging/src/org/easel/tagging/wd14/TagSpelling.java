package org.easel.tagging.wd14;

import java.util.Set;

/** Turns an imageboard's spelling of a tag into the one of captions. */
final class TagSpelling {

	/** Tags that are faces drawn with characters; their underscores are mouths and noses. */
	private static final Set<String> KAOMOJI = Set.of("0_0", "(o)_(o)", "+_+", "+_-", "._.", "<o>_<o>", "<|>_<|>",
			"=_=", ">_<", "3_3", "6_9", ">_o", "@_@", "^_^", "o_o", "u_u", "x_x", "|_|", "||_||");

	private TagSpelling() {
	}

	/** The tag with spaces for underscores; a face stays as it is. */
	static String caption(String tag) {
		return KAOMOJI.contains(tag) ? tag : tag.replace('_', ' ');
	}
}
