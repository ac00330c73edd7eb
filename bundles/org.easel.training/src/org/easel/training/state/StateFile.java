package org.easel.training.state;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.io.JsonFields;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** One place's file: the tensors, and in the metadata the numbers and the hash of both. */
final class StateFile {

	private static final int VERSION = 1;
	private static final String STATE = "easel_state";
	private static final String HASH = "easel_sha256";
	private static final String KEPT = ". The states and epochs before are untouched.";

	private StateFile() {
	}

	static void write(Path file, RunState state) throws IOException {
		for (var number : state.numbers().entrySet()) {
			if (!Double.isFinite(number.getValue())) {
				throw new NotFiniteStateException(file + " was not written: " + number.getKey() + " is " + number.getValue() + KEPT);
			}
		}
		for (TensorData tensor : state.tensors()) {
			requireFinite(file, tensor);
		}
		String json = new Gson().toJson(json(state));
		SafetensorsWriter.write(file, Map.of(STATE, json, HASH, hash(json, state.tensors())), state.tensors());
	}

	static RunState read(Path file) throws IOException {
		try (var stored = SafetensorsFile.open(file)) {
			String json = stored.metadata().get(STATE);
			if (json == null) {
				throw new IOException(file + " holds no state of a run.");
			}
			var tensors = new ArrayList<TensorData>();
			for (var tensor : stored.tensors().values()) {
				tensors.add(new TensorData(tensor.name(), tensor.type(), tensor.shape(), stored.map(tensor.name())));
			}
			if (!hash(json, tensors).equals(stored.metadata().get(HASH))) {
				throw new IOException(file + " is damaged: its content does not have the hash that was written with it.");
			}
			return state(file, json, tensors);
		}
	}

	private static RunState state(Path file, String json, List<TensorData> tensors) throws IOException {
		try {
			var fields = new JsonFields(JsonParser.parseString(json).getAsJsonObject(), file.toString());
			int version = fields.small("version");
			if (version > VERSION) {
				throw new IOException(file + " was written by a newer Easel (version " + version + "). Resume the run with that one.");
			}
			var numbers = new LinkedHashMap<String, Double>();
			var stored = fields.object("numbers");
			stored.json().keySet().forEach(name -> numbers.put(name, stored.real(name)));
			return new RunState(fields.whole("step"), fields.texts("texts"), numbers, tensors);
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException wrong) {
			throw new IOException(file + " is damaged: " + wrong.getMessage(), wrong);
		}
	}

	private static JsonObject json(RunState state) {
		var json = new JsonObject();
		json.addProperty("version", VERSION);
		json.addProperty("step", state.step());
		var texts = new JsonObject();
		state.texts().forEach(texts::addProperty);
		json.add("texts", texts);
		var numbers = new JsonObject();
		state.numbers().forEach(numbers::addProperty);
		json.add("numbers", numbers);
		return json;
	}

	private static String hash(String json, List<TensorData> tensors) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(json.getBytes(StandardCharsets.UTF_8));
			for (TensorData tensor : tensors) {
				digest.update((tensor.name() + tensor.type() + tensor.shape()).getBytes(StandardCharsets.UTF_8));
				digest.update(tensor.bytes().slice());
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	private static void requireFinite(Path file, TensorData tensor) throws NotFiniteStateException {
		var floats = tensor.bytes().slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
		while (floats.hasRemaining()) {
			float value = floats.get();
			if (!Float.isFinite(value)) {
				throw new NotFiniteStateException(file + " was not written: " + tensor.name() + " holds " + value + KEPT);
			}
		}
	}
}
