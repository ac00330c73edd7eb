package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** The engine inside OSGi: native libraries from the platform's fragment, operations and gradients through one class loader. */
class TorchTest {

	private static final float[] X = { -1, 0, 2 };

	@Test
	void nativeLibrariesComeFromTheFragmentOfThisPlatform() throws IOException {
		var libraries = new Properties();
		try (var in = Torch.class.getClassLoader().getResourceAsStream("native/lib/pytorch.properties")) {
			assertNotNull(in, "the fragment with PyTorch's libraries is not attached");
			libraries.load(in);
		}
		assertEquals("linux-x86_64", libraries.getProperty("classifier"));
		assertEquals("cpu", libraries.getProperty("flavor"));
	}

	@Test
	void anOperationOfOursGivesValuesAndGradients() {
		try (var torch = Torch.start()) {
			NDArray x = torch.manager().create(X, new Shape(3));
			x.setRequiresGradient(true);
			NDArray y = torch.ops().silu(x);
			Torch.backward(y, torch.manager().ones(new Shape(3)));

			var values = new float[X.length];
			var gradients = new float[X.length];
			for (var i = 0; i < X.length; i++) {
				var sigmoid = 1 / (1 + Math.exp(-X[i]));
				values[i] = (float) (X[i] * sigmoid);
				gradients[i] = (float) (sigmoid * (1 + X[i] * (1 - sigmoid)));
			}
			assertArrayEquals(values, y.toFloatArray(), 1e-6f);
			assertArrayEquals(gradients, x.getGradient().toFloatArray(), 1e-6f);
		}
	}

	@Test
	void withoutGradientsNothingIsRemembered() {
		try (var torch = Torch.start()) {
			NDArray x = torch.manager().create(X, new Shape(3));
			x.setRequiresGradient(true);
			try (var off = Torch.noGradients()) {
				assertFalse(torch.ops().silu(x).hasGradient());
			}
			Torch.backward(torch.ops().silu(x), torch.manager().ones(new Shape(3)));
			assertEquals(0.5f, x.getGradient().toFloatArray()[1], 1e-6f);
		}
	}

	@Test
	void theThreadKeepsItsContextClassLoader() throws IOException {
		var thread = Thread.currentThread();
		var before = thread.getContextClassLoader();
		try (var loader = new URLClassLoader(new URL[0])) {
			thread.setContextClassLoader(loader);
			Torch.start().close();
			assertSame(loader, thread.getContextClassLoader());
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
