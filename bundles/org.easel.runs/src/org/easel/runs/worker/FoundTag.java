package org.easel.runs.worker;

import java.util.Locale;

import org.easel.core.io.JsonFields;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;

import com.google.gson.JsonObject;

/**
 * A tag that a tagger found in a picture.
 *
 * @param tag as it stands in captions
 * @param category such as general, character or rating
 * @param score how sure the tagger is, 0 to 1
 */
public record FoundTag(String tag, String category, double score) {

	/** @throws IllegalArgumentException for a category that there is not */
	public FoundTag {
		TagCategory.valueOf(category.toUpperCase(Locale.ROOT));
	}

	/** What a tagger of this process found. */
	public static FoundTag of(ScoredTag scored) {
		return new FoundTag(scored.tag(), scored.category().name().toLowerCase(Locale.ROOT), scored.score());
	}

	ScoredTag scored() {
		return new ScoredTag(tag, TagCategory.valueOf(category.toUpperCase(Locale.ROOT)), score);
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("tag", tag);
		json.addProperty("category", category);
		json.addProperty("score", score);
		return json;
	}

	static FoundTag fromJson(JsonFields json) {
		return new FoundTag(json.text("tag"), json.text("category"), json.real("score"));
	}
}
