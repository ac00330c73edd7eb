package org.easel.core.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.easel.core.io.AtomicFile;

/** Writes safetensors files, and takes the two hashes that go into a LoRA's metadata. */
public final class SafetensorsWriter {

	/** The format's own order of types, those with the widest numbers first. */
	private static final List<DType> ORDER = List.of(DType.I64, DType.F64, DType.F32, DType.I32, DType.BF16,
			DType.F16, DType.I16, DType.F8_E4M3, DType.F8_E5M2, DType.I8, DType.U8, DType.BOOL);

	private SafetensorsWriter() {
	}

	/**
	 * Writes the tensors in the given order, atomically. The header is padded with spaces to a
	 * multiple of 8 bytes.
	 *
	 * @throws IllegalArgumentException if two tensors share a name or one is named __metadata__
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(Path file, Map<String, String> metadata, List<TensorData> tensors) throws IOException {
		var head = head(metadata, tensors);
		AtomicFile.writeChannel(file, channel -> {
			while (head.hasRemaining()) {
				channel.write(head);
			}
			for (var tensor : tensors) {
				var bytes = tensor.bytes().slice();
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
			}
		});
	}

	/** The tensors in the order of the format's reference writer: by type, widest first, then by name. */
	public static List<TensorData> inReferenceOrder(List<TensorData> tensors) {
		return tensors.stream().sorted(Comparator
				.<TensorData> comparingInt(tensor -> ORDER.indexOf(tensor.type())).thenComparing(TensorData::name))
				.toList();
	}

	/** The metadata's sshs_model_hash: SHA-256 in hex over the data section in the given order. */
	public static String modelHash(List<TensorData> tensors) {
		var hash = new RangeHash(0, Long.MAX_VALUE);
		tensors.forEach(tensor -> hash.update(tensor.bytes().slice()));
		return hash.hex();
	}

	/**
	 * The metadata's sshs_legacy_hash: the first 8 hex digits of SHA-256 over 0x10000 bytes from
	 * 0x100000 of the file as it would be with the ss_ keys of the metadata alone.
	 */
	public static String legacyHash(Map<String, String> metadata, List<TensorData> tensors) {
		var training = new LinkedHashMap<String, String>();
		metadata.forEach((key, value) -> {
			if (key.startsWith("ss_")) {
				training.put(key, value);
			}
		});
		var hash = new RangeHash(0x100000, 0x10000);
		hash.update(head(training, tensors));
		tensors.forEach(tensor -> hash.update(tensor.bytes().slice()));
		return hash.hex().substring(0, 8);
	}

	/** The header's length and the header. */
	private static ByteBuffer head(Map<String, String> metadata, List<TensorData> tensors) {
		var json = new JsonObject();
		if (!metadata.isEmpty()) {
			var texts = new JsonObject();
			metadata.forEach(texts::addProperty);
			json.add(SafetensorsHeader.METADATA, texts);
		}
		var names = new HashSet<String>();
		long begin = 0;
		for (var tensor : tensors) {
			if (tensor.name().equals(SafetensorsHeader.METADATA) || !names.add(tensor.name())) {
				throw new IllegalArgumentException("Two parts of the file would be named \"" + tensor.name() + "\"");
			}
			long end = begin + tensor.bytes().remaining();
			json.add(tensor.name(), info(tensor, begin, end));
			begin = end;
		}
		Gson gson = new GsonBuilder().disableHtmlEscaping().create();
		var text = gson.toJson(json).getBytes(StandardCharsets.UTF_8);
		int padded = (text.length + 7) / 8 * 8;
		var head = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
		head.putLong(padded).put(text);
		while (head.hasRemaining()) {
			head.put((byte) ' ');
		}
		return head.flip();
	}

	private static JsonObject info(TensorData tensor, long begin, long end) {
		var info = new JsonObject();
		info.addProperty("dtype", tensor.type().name());
		var shape = new JsonArray();
		tensor.shape().forEach(shape::add);
		info.add("shape", shape);
		var offsets = new JsonArray();
		offsets.add(begin);
		offsets.add(end);
		info.add("data_offsets", offsets);
		return info;
	}
}
