package org.easel.training.loop;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.ClipText;
import org.easel.diffusion.net.Sinusoids;
import org.easel.diffusion.net.Unet;
import org.easel.djl.Torch;
import org.easel.training.TestWeights;
import org.easel.training.lora.LoraFile;
import org.easel.training.lora.LoraModule;
import org.easel.training.lora.LoraNetwork;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** A small model of the reference with its LoRA, the inputs of one loss and the gradients that PyTorch found. */
final class ReferenceCase implements AutoCloseable {

	private static final Path FIXTURES = Path.of("../org.easel.diffusion.tests/fixtures");
	private static final int END = 999;

	final Unet unet;
	final LoraNetwork lora;
	private final ModelConfig config;
	private final Torch torch;
	private final SafetensorsFile io;
	private final List<ClipText> texts;

	ReferenceCase(String name, ModelConfig config, Torch torch) throws IOException {
		this.config = config;
		this.torch = torch;
		var weights = TestWeights.read(FIXTURES.resolve(name + ".safetensors"), torch.manager());
		Path file = FIXTURES.resolve(name + "-io.safetensors");
		io = SafetensorsFile.open(file);
		unet = new Unet(config.unet(), torch.ops(), weights);
		texts = config.text().stream().map(text -> new ClipText(text, torch.ops(), weights)).toList();
		lora = LoraFile.read(file, config, torch).network();
		for (LoraModule module : lora.modules()) {
			module.down().setRequiresGradient(true);
			module.up().setRequiresGradient(true);
		}
	}

	List<ModuleInfo> layers() {
		return lora.modules().stream().map(LoraModule::layer).toList();
	}

	NoisyBatch batch() throws IOException {
		var manager = torch.ops().current();
		long[] t = whole("lora.t");
		var timesteps = new float[t.length];
		for (int i = 0; i < t.length; i++) {
			timesteps[i] = t[i];
		}
		return new NoisyBatch(tensor("lora.x"), manager.create(timesteps), tensor("lora.target"), manager.ones(new Shape(t.length)));
	}

	/** What the text encoders, their LoRA included, give the UNet to look at; and the added vector or null. */
	NDArray[] conditions() throws IOException {
		var ops = torch.ops();
		if (config.text().size() == 1) {
			NDArray last = texts.get(0).hiddenStates(ids("lora.ids"), lora).getLast();
			return new NDArray[] { texts.get(0).finalNorm(last, lora), null };
		}
		var first = texts.get(0).hiddenStates(ids("lora.ids1"), lora);
		var second = texts.get(1).hiddenStates(ids("lora.ids2"), lora);
		NDArray pooled = texts.get(1).pooled(second.getLast(), ends("lora.ids2"), lora);
		long[] sizes = whole("lora.sizes");
		var numbers = new float[sizes.length];
		for (int i = 0; i < sizes.length; i++) {
			numbers[i] = sizes[i];
		}
		NDArray waves = Sinusoids.of(ops.current().create(numbers), 256, ops.current()).reshape(sizes.length / 6, 6 * 256);
		return new NDArray[] { ops.cat(List.of(first.get(first.size() - 2), second.get(second.size() - 2)), 2), ops.cat(List.of(pooled, waves), 1) };
	}

	double loss() throws IOException {
		return Floats.decode(io.tensor("lora.loss").type(), io.map("lora.loss"))[0];
	}

	float[] gradient(String parameter) throws IOException {
		return Floats.decode(io.tensor("grad." + parameter).type(), io.map("grad." + parameter));
	}

	private NDArray tensor(String name) throws IOException {
		return torch.ops().current().create(Floats.decode(io.tensor(name).type(), io.map(name)), new Shape(io.tensor(name).shape()));
	}

	private NDArray ids(String name) throws IOException {
		return torch.ops().current().create(whole(name), new Shape(io.tensor(name).shape()));
	}

	private NDArray ends(String name) throws IOException {
		long[] ids = whole(name);
		int length = config.text().get(1).length();
		var ends = new long[ids.length / length];
		for (int i = ids.length - 1; i >= 0; i--) {
			if (ids[i] == END) {
				ends[i / length] = i;
			}
		}
		return torch.ops().current().create(ends);
	}

	private long[] whole(String name) throws IOException {
		var longs = io.map(name).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
		var values = new long[longs.remaining()];
		longs.get(values);
		return values;
	}

	@Override
	public void close() throws IOException {
		lora.close();
		io.close();
	}
}
