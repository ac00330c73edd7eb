package org.easel.ui.tags.internal.autolabel;

import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;

import org.easel.runs.worker.LabelProposal;

/**
 * A caption that auto-labelling proposes for a picture.
 *
 * @param id of the picture
 * @param proposal what was found and what is made of it
 */
record ProposedCaption(String id, LabelProposal proposal) {

	/** The tags that are added with their scores in percent, or why there are none. */
	String added() {
		if (!proposal.looked().failure().isEmpty()) {
			return proposal.looked().failure();
		}
		var scores = new HashMap<String, Double>();
		proposal.looked().tags().forEach(tag -> scores.putIfAbsent(tag.tag(), tag.score()));
		return proposal.added().stream().map(tag -> scores.containsKey(tag) ? String.format(Locale.getDefault(), "%s %.0f%%", tag, 100 * scores.get(tag)) : tag)
				.collect(Collectors.joining(", "));
	}

	String after() {
		return proposal.after();
	}
}
