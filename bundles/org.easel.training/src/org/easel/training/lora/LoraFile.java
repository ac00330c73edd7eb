package org.easel.training.lora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.config.ModelConfig;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** LoRA files as kohya's sd-scripts write them: {@code NAME.lora_down.weight}, {@code NAME.lora_up.weight} and {@code NAME.alpha}. */
public final class LoraFile {

	static final String DOWN = ".lora_down.weight";
	static final String UP = ".lora_up.weight";
	static final String ALPHA = ".alpha";

	private LoraFile() {
	}

	/**
	 * Writes a LoRA, atomically, with its two hashes added to the metadata.
	 *
	 * @param type how the numbers are stored, F16 or F32
	 * @throws NotFiniteException if a number is NaN or infinite or becomes infinite in this type; nothing is written
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(Path file, LoraNetwork network, DType type, Map<String, String> metadata) throws IOException {
		var tensors = new ArrayList<TensorData>();
		for (LoraModule module : network.modules()) {
			tensors.add(TensorData.of(module.name() + ALPHA, type, List.of(), new float[] { (float) module.alpha() }));
			tensors.add(data(file, module.name() + DOWN, type, module.down()));
			tensors.add(data(file, module.name() + UP, type, module.up()));
		}
		var ordered = SafetensorsWriter.inReferenceOrder(tensors);
		var all = new LinkedHashMap<>(metadata);
		all.put("sshs_model_hash", SafetensorsWriter.modelHash(ordered));
		all.put("sshs_legacy_hash", SafetensorsWriter.legacyHash(metadata, ordered));
		SafetensorsWriter.write(file, all, ordered);
	}

	/**
	 * Reads a LoRA for a model; it is for use, not for training.
	 *
	 * @throws UnusableLoraException if it is no LoRA for this model, or damaged; the message says why
	 * @throws IOException if it cannot be read
	 */
	public static LoadedLora read(Path file, ModelConfig model, Torch torch) throws IOException {
		try (var stored = SafetensorsFile.open(file)) {
			refuseOtherKinds(stored);
			var names = LoraNames.of(model);
			var manager = torch.manager().newSubManager();
			try {
				var reader = new LoraReader(stored, manager);
				var modules = new ArrayList<LoraModule>();
				var used = new HashSet<String>();
				for (var layer : ModelCatalog.of(model).modules()) {
					for (String name : names.spellings(layer)) {
						if (stored.has(name + DOWN) && used.add(name)) {
							modules.add(reader.module(name, layer));
							break;
						}
					}
				}
				var unused = unused(stored, used);
				if (modules.isEmpty()) {
					throw new UnusableLoraException(file, "it has no layer of this base model. It was made for another one; "
							+ "its first layer is " + unused.stream().findFirst().orElse("none at all") + ".");
				}
				return new LoadedLora(new LoraNetwork(manager, torch.ops(), modules), stored.metadata(), unused);
			} catch (IOException | RuntimeException refused) {
				manager.close();
				throw refused;
			}
		}
	}

	private static List<String> unused(SafetensorsFile stored, Set<String> used) {
		return stored.tensors().keySet().stream().filter(key -> key.endsWith(DOWN))
				.map(key -> key.substring(0, key.length() - DOWN.length())).filter(name -> !used.contains(name)).toList();
	}

	private static void refuseOtherKinds(SafetensorsFile stored) throws UnusableLoraException {
		for (String key : stored.tensors().keySet()) {
			String part = key.substring(key.lastIndexOf('.') + 1);
			if (part.startsWith("hada_") || part.startsWith("lokr_") || part.equals("dora_scale") || key.contains(".lora_mid.")) {
				throw new UnusableLoraException(stored.path(), "it holds \"" + key + "\", a kind of network (LoHa, LoKr, DoRA or CP) "
						+ "that Easel does not read. Choose a plain LoRA or LoCon.");
			}
		}
	}

	private static TensorData data(Path file, String name, DType type, NDArray tensor) throws NotFiniteException {
		float[] values = tensor.toFloatArray();
		for (float value : values) {
			if (!Float.isFinite(value) || type == DType.F16 && Math.abs(value) > 65504) {
				throw new NotFiniteException(file + " was not written: " + name + " holds " + value + ", which " + type
						+ " cannot keep. Lower the learning rate and resume from an epoch before.");
			}
		}
		return TensorData.of(name, type, Arrays.stream(tensor.getShape().getShape()).boxed().toList(), values);
	}
}
