package org.easel.training.lora;

import java.util.List;
import java.util.Map;

/**
 * A LoRA out of a file. Closing it frees the tensors.
 *
 * @param network for use at any strength
 * @param metadata the file's texts
 * @param unusedLayers names of layers in the file that the base model does not have
 */
public record LoadedLora(LoraNetwork network, Map<String, String> metadata, List<String> unusedLayers) implements AutoCloseable {

	public LoadedLora {
		metadata = Map.copyOf(metadata);
		unusedLayers = List.copyOf(unusedLayers);
	}

	@Override
	public void close() {
		network.close();
	}
}
