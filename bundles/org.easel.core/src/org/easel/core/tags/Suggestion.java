package org.easel.core.tags;

import java.util.Optional;

/**
 * A tag that may be meant by what was typed.
 *
 * @param tag as it will stand in the caption
 * @param count pictures of the dataset that have it
 * @param known how often it is used where the label list comes from; 0 where it is in no list
 * @param alias the other word for it that fits what was typed, where the tag itself does not
 */
public record Suggestion(String tag, int count, long known, Optional<String> alias) {
}
