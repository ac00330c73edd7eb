package org.easel.diffusion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.ClipText;
import org.easel.diffusion.net.Unet;
import org.easel.diffusion.net.Vae;
import org.easel.diffusion.net.Weights;
import org.easel.diffusion.sampling.NoiseSchedule;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;

/** A loaded model of the Stable Diffusion family: text encoders, UNet and VAE over one checkpoint. */
public final class DiffusionModel implements AutoCloseable {

	private final ModelConfig config;
	private final Torch torch;
	private final AutoCloseable source;
	private final Path path;
	private final List<ClipText> texts;
	private final TextConditioner conditioner;
	private final Unet unet;
	private final Vae vae;
	private final NoiseSchedule schedule;
	private final ClipTokenizer tokenizer;
	private final List<ModuleInfo> modules;

	/**
	 * @param source closed with the model; holds the weights
	 * @param path of the checkpoint, for metadata and messages
	 */
	public DiffusionModel(ModelConfig config, Weights weights, AutoCloseable source, Path path, ClipTokenizer tokenizer, Torch torch) {
		this.config = config;
		this.torch = torch;
		this.source = source;
		this.path = path;
		this.tokenizer = tokenizer;
		this.texts = config.text().stream().map(text -> new ClipText(text, torch.ops(), weights)).toList();
		this.conditioner = new TextConditioner(texts, tokenizer, torch.ops());
		this.unet = new Unet(config.unet(), torch.ops(), weights);
		this.vae = new Vae(config.vae(), torch.ops(), weights);
		this.schedule = NoiseSchedule.of(config.betas(), config.zeroTerminalSnr());
		this.modules = ModelCatalog.of(config).modules();
	}

	/** The shape of the model. */
	public ModelConfig config() {
		return config;
	}

	/** The engine that its tensors live in. */
	public Torch torch() {
		return torch;
	}

	/** The checkpoint. */
	public Path path() {
		return path;
	}

	/** The text encoders: one, or two for SDXL. */
	public List<ClipText> texts() {
		return texts;
	}

	/** Turns captions into what the UNet is told. */
	public TextConditioner conditioner() {
		return conditioner;
	}

	/** The network that tells noise from picture. */
	public Unet unet() {
		return unet;
	}

	/** The way between pixels and latents. */
	public Vae vae() {
		return vae;
	}

	/** How much noise each timestep has. */
	public NoiseSchedule schedule() {
		return schedule;
	}

	/** Turns captions into tokens. */
	public ClipTokenizer tokenizer() {
		return tokenizer;
	}

	/** The layers of UNet and text encoders that an add-on can be trained for, convolutions included. */
	public List<ModuleInfo> modules() {
		return modules;
	}

	/**
	 * What the UNet is told of captions; longer ones than 75 tokens take up to three windows.
	 *
	 * @param size one for all captions
	 */
	public Conditioning encode(List<String> captions, int clipSkip, SizeCondition size, Adapters adapters) {
		List<SizeCondition> sizes = captions.stream().map(c -> size).toList();
		return conditioner.encode(conditioner.windows(captions, 3), clipSkip, sizes, adapters);
	}

	@Override
	public void close() throws IOException {
		try {
			source.close();
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
