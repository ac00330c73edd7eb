package org.easel.training.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.TrainingPicture;
import org.easel.training.data.EpochPlan.BucketCount;
import org.easel.training.data.TrainingItem;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a LoRA's metadata says of its pictures, as JSON. */
record DatasetMetadata(Dataset dataset, List<TrainingItem> items, List<BucketCount> buckets) {

	private static final int TAGS_SHOWN = 20;
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	/** {@code {folder: {n_repeats, img_count}}}. */
	String folders() {
		var json = new JsonObject();
		for (TrainingPicture picture : dataset.pictures()) {
			String name = name(picture);
			var folder = json.has(name) ? json.getAsJsonObject(name) : new JsonObject();
			folder.addProperty("n_repeats", picture.repeats());
			folder.addProperty("img_count", folder.has("img_count") ? folder.get("img_count").getAsInt() + 1 : 1);
			json.add(name, folder);
		}
		return GSON.toJson(json);
	}

	/** {@code {folder: {tag: count}}}, tags in lower case, once a picture. */
	String tagFrequency() {
		var json = new JsonObject();
		for (TrainingPicture picture : dataset.pictures()) {
			String name = name(picture);
			var folder = json.has(name) ? json.getAsJsonObject(name) : new JsonObject();
			for (String tag : tags(picture)) {
				folder.addProperty(tag, folder.has(tag) ? folder.get(tag).getAsInt() + 1 : 1);
			}
			json.add(name, folder);
		}
		return GSON.toJson(json);
	}

	/** Sizes with the number of pictures in them, repeats included, and how far the pictures' shapes are from them. */
	String bucketInfo() {
		var sizes = new JsonObject();
		for (int i = 0; i < buckets.size(); i++) {
			var bucket = buckets.get(i).bucket();
			var resolution = new JsonArray();
			resolution.add(bucket.width());
			resolution.add(bucket.height());
			var size = new JsonObject();
			size.add("resolution", resolution);
			size.addProperty("count", buckets.get(i).count());
			sizes.add(String.valueOf(i), size);
		}
		var json = new JsonObject();
		json.add("buckets", sizes);
		json.addProperty("mean_img_ar_error", items.stream()
				.mapToDouble(item -> Math.abs(item.picture().size().aspectRatio() - item.assignment().bucket().aspectRatio())).average().orElse(0));
		return GSON.toJson(json);
	}

	/** The most frequent tags, most frequent first, for people who look for the LoRA. */
	String commonTags() {
		Map<String, Long> counts = dataset.pictures().stream().flatMap(picture -> tags(picture).stream())
				.collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
		return counts.entrySet().stream().sorted(Map.Entry.<String, Long> comparingByValue(Comparator.reverseOrder())).limit(TAGS_SHOWN)
				.map(Map.Entry::getKey).collect(Collectors.joining(", "));
	}

	private List<String> tags(TrainingPicture picture) {
		return List.of(picture.caption().split(",")).stream().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()).toList();
	}

	private String name(TrainingPicture picture) {
		return picture.folder().equals(".") ? String.valueOf(dataset.root().toAbsolutePath().normalize().getFileName()) : picture.folder();
	}
}
