package org.easel.core.caption;

/**
 * What happens to captions each time they are learnt from.
 *
 * @param prefix set before the caption with a space; empty: none
 * @param suffix set behind the caption with a space; empty: none
 * @param keepTokens so many tags at the start stay where they are and are never dropped, 0 or more
 * @param separator that parts tags, not empty
 * @param shuffle whether the tags behind the kept ones come in a new order each time
 * @param captionDropout share of captions that are left out whole, 0 to 1
 * @param tagDropout share of tags behind the kept ones that are left out, 0 to 1
 * @param wildcards whether one of {@code {a|b}}, and one line of several, is drawn each time; doubled braces are then plain ones
 */
public record CaptionRules(String prefix, String suffix, int keepTokens, String separator, boolean shuffle, double captionDropout,
		double tagDropout, boolean wildcards) {

	/** Captions as they are. */
	public static final CaptionRules NONE = new CaptionRules("", "", 0, ",", false, 0, 0, false);

	public CaptionRules {
		if (keepTokens < 0) {
			throw new IllegalArgumentException("Keep tokens is " + keepTokens + "; it must be 0 or more.");
		}
		if (separator.isEmpty()) {
			throw new IllegalArgumentException("The tags' separator is empty; take a comma.");
		}
		requireShare("Caption dropout", captionDropout);
		requireShare("Tag dropout", tagDropout);
	}

	/** These with shuffled tags, so many kept at the start. */
	public CaptionRules withShuffle(int keptTokens) {
		return new CaptionRules(prefix, suffix, keptTokens, separator, true, captionDropout, tagDropout, wildcards);
	}

	/** These with tags in their order, so many of them never dropped. */
	public CaptionRules withKeepTokens(int keptTokens) {
		return new CaptionRules(prefix, suffix, keptTokens, separator, shuffle, captionDropout, tagDropout, wildcards);
	}

	/** These with other shares left out, each from 0 to 1. */
	public CaptionRules withDropout(double ofCaptions, double ofTags) {
		return new CaptionRules(prefix, suffix, keepTokens, separator, shuffle, ofCaptions, ofTags, wildcards);
	}

	/** These with texts around each caption. */
	public CaptionRules withAround(String before, String behind) {
		return new CaptionRules(before, behind, keepTokens, separator, shuffle, captionDropout, tagDropout, wildcards);
	}

	/** These with wildcards drawn. */
	public CaptionRules withWildcards() {
		return new CaptionRules(prefix, suffix, keepTokens, separator, shuffle, captionDropout, tagDropout, true);
	}

	/**
	 * Whether a caption that is not left out differs from time to time. If not, a text encoder's output for it can be kept, beside
	 * the one for the empty caption.
	 */
	public boolean varies() {
		return shuffle || tagDropout > 0 || wildcards;
	}

	private static void requireShare(String what, double share) {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException(what + " is " + share + "; it must be from 0 to 1.");
		}
	}
}
