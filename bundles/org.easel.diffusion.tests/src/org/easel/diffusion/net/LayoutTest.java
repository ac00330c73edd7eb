package org.easel.diffusion.net;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.Fixture;
import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.config.ModelConfig;
import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;

/** Whole networks in Stable Diffusion 1.5's and SDXL's layout give the reference's numbers. */
class LayoutTest {

	enum Layout {
		SD15("sd15-tiny", TestConfigs.SD15), SDXL("sdxl-tiny", TestConfigs.SDXL);

		private final String file;
		private final ModelConfig config;

		Layout(String file, ModelConfig config) {
			this.file = file;
			this.config = config;
		}
	}

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	/** What one test looks at: a model's tensors and the reference's inputs and outputs. */
	private record Case(ModelConfig config, Checkpoint weights, Fixture io) implements AutoCloseable {

		static Case open(Layout layout) throws IOException {
			return new Case(layout.config, new Checkpoint(SafetensorsFile.open(Fixture.path(layout.file)), torch), Fixture.open(layout.file + "-io"));
		}

		NDArray get(String name) {
			return io.tensor(name, torch.ops().current());
		}

		@Override
		public void close() throws IOException {
			weights.close();
			io.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	void theUnetPredicts(Layout layout) throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var test = Case.open(layout)) {
			var unet = new Unet(test.config().unet(), torch.ops(), test.weights());
			NDArray vector = layout == Layout.SDXL ? test.get("unet.y") : null;
			NDArray times = test.get("unet.t").toType(DataType.FLOAT32, true);
			test.io().assertNear("unet.out", unet.predict(test.get("unet.x"), times, test.get("unet.context"), vector, Adapters.NONE));
		}
	}

	@ParameterizedTest
	@EnumSource
	void theVaeEncodesAndDecodes(Layout layout) throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var test = Case.open(layout)) {
			var vae = new Vae(test.config().vae(), torch.ops(), test.weights());
			test.io().assertNear("vae.moments", vae.moments(test.get("vae.image")));
			test.io().assertNear("vae.decoded", vae.decodeUnscaled(test.get("vae.latent")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void theVaeScalesItsLatents(Layout layout) throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var test = Case.open(layout)) {
			var vae = new Vae(test.config().vae(), torch.ops(), test.weights());
			double scale = test.config().vae().latentScale();
			test.io().assertNear("vae.decoded", vae.decode(torch.ops().affine(test.get("vae.latent"), scale, 0)));
			NDArray moments = test.get("vae.moments");
			NDArray noise = scope.manager().arange(256f).sin().reshape(1, 4, 8, 8);
			NDArray mean = moments.get(":, :4");
			NDArray sample = mean.add(moments.get(":, 4:").mul(0.5).exp().mul(noise)).mul(scale);
			NDArray image = test.get("vae.image");
			assertTrue(
					Fixture.distance(vae.encode(image, noise).toFloatArray(), sample.toFloatArray()) <= Fixture.LIMIT);
			assertTrue(
					Fixture.distance(vae.encode(image, null).toFloatArray(), mean.mul(scale).toFloatArray()) <= Fixture.LIMIT);
		}
	}

	@Test
	void clipGivesAllItsHiddenStates() throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var test = Case.open(Layout.SD15)) {
			hiddenStates(test, 0, "text");
		}
	}

	@Test
	void bothTextEncodersOfSdxlGiveAllTheirHiddenStates() throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var test = Case.open(Layout.SDXL)) {
			hiddenStates(test, 0, "text1");
			hiddenStates(test, 1, "text2");
		}
	}

	private static void hiddenStates(Case test, int encoder, String name) {
		var text = new ClipText(test.config().text().get(encoder), torch.ops(), test.weights());
		var states = text.hiddenStates(test.get(name + ".ids"), Adapters.NONE);
		for (int i = 0; i < states.size(); i++) {
			test.io().assertNear(name + ".hidden." + i, states.get(i));
		}
	}
}
