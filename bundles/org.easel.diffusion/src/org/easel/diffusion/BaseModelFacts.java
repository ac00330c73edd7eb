package org.easel.diffusion;

import java.util.List;
import java.util.Map;

/**
 * What a base model is and what suits it, known from the head of its file.
 *
 * @param id of the kind, such as {@code sdxl}
 * @param title for people
 * @param version kohya's word for it ({@code ss_base_model_version}), such as {@code sd_v1}
 * @param architecture its word in modelspec metadata, such as {@code stable-diffusion-v1}
 * @param resolution of the pictures it was trained on, in pixels
 * @param bucketMin smallest side of a bucket
 * @param bucketMax greatest side of a bucket
 * @param bucketStep sides of buckets are multiples of it
 * @param prediction {@code epsilon} or {@code v_prediction}
 * @param defaults the trainer's settings that this model wants otherwise, by id
 * @param notes sentences for the user, such as that a setting does nothing here
 */
public record BaseModelFacts(String id, String title, String version, String architecture, int resolution, int bucketMin,
		int bucketMax, int bucketStep, String prediction, Map<String, Object> defaults, List<String> notes) {

	public BaseModelFacts {
		defaults = Map.copyOf(defaults);
		notes = List.copyOf(notes);
	}
}
