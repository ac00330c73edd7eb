package org.easel.core.safetensors;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Reads the JSON of a header, strictly: each key once, each field of the type it must have. */
final class SafetensorsHeader {

	static final String METADATA = "__metadata__";

	private final Path file;
	private final JsonReader json;
	private final SequencedMap<String, String> metadata = new LinkedHashMap<>();
	private final SequencedMap<String, TensorInfo> tensors = new LinkedHashMap<>();

	private SafetensorsHeader(Path file, String text) {
		this.file = file;
		this.json = new JsonReader(new StringReader(text));
		json.setStrictness(Strictness.STRICT);
	}

	static SafetensorsHeader parse(Path file, String text) throws SafetensorsException {
		var header = new SafetensorsHeader(file, text);
		try {
			header.read();
		} catch (SafetensorsException known) {
			throw known;
		} catch (MalformedJsonException | IllegalStateException | NumberFormatException broken) {
			throw new SafetensorsException(file, "the header is no valid JSON (" + broken.getMessage()
					+ "). The file is damaged; get it again.", broken);
		} catch (IOException ended) {
			throw new SafetensorsException(file, "the JSON of the header ends too soon. "
					+ "The file is damaged; get it again.", ended);
		}
		return header;
	}

	/** The free texts, in the header's order. */
	SequencedMap<String, String> metadata() {
		return metadata;
	}

	/** The tensors, in the header's order. */
	SequencedMap<String, TensorInfo> tensors() {
		return tensors;
	}

	private void read() throws IOException {
		boolean metadataSeen = false;
		json.beginObject();
		while (json.hasNext()) {
			var name = json.nextName();
			if (name.equals(METADATA)) {
				if (metadataSeen) {
					throw twice(METADATA);
				}
				metadataSeen = true;
				readMetadata();
			} else if (tensors.put(name, readTensor(name)) != null) {
				throw twice(name);
			}
		}
		json.endObject();
		if (json.peek() != JsonToken.END_DOCUMENT) {
			throw new SafetensorsException(file, "the header goes on after its end. The file is damaged.");
		}
	}

	private void readMetadata() throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			var key = json.nextName();
			require(json.peek() == JsonToken.STRING, "the metadata \"" + key + "\" is no text");
			if (metadata.put(key, json.nextString()) != null) {
				throw twice(METADATA + "." + key);
			}
		}
		json.endObject();
	}

	private TensorInfo readTensor(String name) throws IOException {
		var seen = new LinkedHashMap<String, Object>();
		require(json.peek() == JsonToken.BEGIN_OBJECT, "tensor \"" + name + "\" is no JSON object");
		json.beginObject();
		while (json.hasNext()) {
			var field = json.nextName();
			Object value = switch (field) {
				case "dtype" -> type(name);
				case "shape", "data_offsets" -> numbers(name, field);
				default -> {
					json.skipValue();
					yield "";
				}
			};
			if (seen.put(field, value) != null) {
				throw twice(name + "." + field);
			}
		}
		json.endObject();
		for (var field : List.of("dtype", "shape", "data_offsets")) {
			require(seen.containsKey(field), "tensor \"" + name + "\" has no " + field);
		}
		@SuppressWarnings("unchecked")
		var shape = (List<Long>) seen.get("shape");
		@SuppressWarnings("unchecked")
		var offsets = (List<Long>) seen.get("data_offsets");
		require(offsets.size() == 2, "tensor \"" + name + "\" has " + offsets.size() + " data_offsets, not 2");
		return new TensorInfo(name, (DType) seen.get("dtype"), shape, offsets.get(0), offsets.get(1));
	}

	private DType type(String name) throws IOException {
		require(json.peek() == JsonToken.STRING, "the dtype of tensor \"" + name + "\" is no text");
		var type = json.nextString();
		return DType.named(type).orElseThrow(() -> new SafetensorsException(file, "tensor \"" + name
				+ "\" has the dtype \"" + type + "\", which Easel does not know. It knows "
				+ List.of(DType.values()) + "."));
	}

	private List<Long> numbers(String name, String field) throws IOException {
		var what = field + " of tensor \"" + name + "\"";
		require(json.peek() == JsonToken.BEGIN_ARRAY, what + " is no list");
		var numbers = new ArrayList<Long>();
		json.beginArray();
		while (json.hasNext()) {
			require(json.peek() == JsonToken.NUMBER, what + " holds something that is no number");
			var digits = json.nextString();
			require(digits.matches("\\d{1,18}"),
					what + " holds " + digits + ", not a whole number from 0 to 999999999999999999");
			numbers.add(Long.valueOf(digits));
		}
		json.endArray();
		return numbers;
	}

	private void require(boolean sound, String reason) throws SafetensorsException {
		if (!sound) {
			throw new SafetensorsException(file, reason + ". The file is damaged or made to do harm; get it again.");
		}
	}

	private SafetensorsException twice(String key) {
		return new SafetensorsException(file, "\"" + key + "\" stands twice in the header. "
				+ "The file is damaged or made to do harm; get it again.");
	}
}
