package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Tensors live as long as their scope, and no longer. */
class ScopeTest {

	private static Torch torch;
	private static Ops ops;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
		ops = torch.ops();
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	private static NDArray numbers(NDManager manager) {
		return manager.create(new float[] { 1, -2, 3 });
	}

	@Test
	void aResultJoinsTheInnermostScope() {
		try (var outer = ops.scope()) {
			NDArray x = numbers(outer.manager());
			try (var inner = ops.scope()) {
				assertSame(inner.manager(), ops.silu(x).getManager());
			}
			assertSame(outer.manager(), ops.silu(x).getManager());
		}
		assertSame(torch.manager(), ops.current());
	}

	@Test
	void whatIsNotKeptIsFreed() {
		try (var outer = ops.scope()) {
			NDArray x = numbers(outer.manager());
			NDArray freed;
			NDArray kept;
			try (var inner = ops.scope()) {
				freed = ops.add(x, x);
				kept = inner.keep(ops.mul(x, x));
			}
			assertThrows(IllegalStateException.class, freed::toFloatArray);
			assertArrayEquals(new float[] { 1, 4, 9 }, kept.toFloatArray());
			assertSame(outer.manager(), kept.getManager());
		}
	}

	@Test
	void aKeptResultStillHasItsGradient() {
		try (var outer = ops.scope()) {
			NDArray x = ops.copy(numbers(outer.manager()));
			x.setRequiresGradient(true);
			NDArray kept;
			try (var inner = ops.scope()) {
				kept = inner.keep(ops.mul(ops.affine(x, 2, 0), x));
			}
			Torch.backward(kept, kept.onesLike());
			assertArrayEquals(new float[] { 4, -8, 12 }, x.getGradient().toFloatArray());
		}
	}

	@Test
	void nothingOfAScopeStaysWithTheScopeAround() {
		try (var outer = ops.scope()) {
			NDArray x = numbers(outer.manager());
			int before = outer.manager().getManagedArrays().size();
			for (int i = 0; i < 50; i++) {
				try (var inner = ops.scope()) {
					ops.layerNorm(ops.silu(ops.affine(x, 2, 1)), x, x, 1e-5);
				}
			}
			assertEquals(before, outer.manager().getManagedArrays().size());
		}
	}

	@Test
	void scopesThatCloseInTheWrongOrderAreReported() {
		var outer = ops.scope();
		var inner = ops.scope();
		assertThrows(IllegalStateException.class, outer::close);
		assertThrows(IllegalStateException.class, inner::close);
		assertSame(torch.manager(), ops.current());
	}

	@Test
	void aFailedOperationLeavesTheScopesAsTheyWere() {
		assertThrows(EngineException.class, () -> {
			try (var scope = ops.scope()) {
				ops.linear(numbers(scope.manager()), scope.manager().ones(new Shape(2, 5)), null);
			}
		});
		assertSame(torch.manager(), ops.current());
	}

	@Test
	void memoryStaysFlatOverManySteps() throws IOException {
		steps(20);
		long before = residentKilobytes();
		steps(100);
		long grown = residentKilobytes() - before;
		// One step makes tensors of 2 MB each: a single one of them left behind at each step would show as 200 MB.
		assertTrue(grown < 60_000, "grown by " + grown + " kB");
	}

	private static void steps(int count) {
		NDArray weight = torch.manager().ones(new Shape(16, 512));
		weight.setRequiresGradient(true);
		for (int i = 0; i < count; i++) {
			try (var scope = ops.scope()) {
				NDArray x = ops.silu(ops.affine(scope.manager().ones(new Shape(1024, 512)), 0.5, 0.1));
				Torch.backward(ops.linear(x, weight, null).mean(), ops.copy(scope.manager().create(1f)));
				Torch.zeroGradient(weight);
			}
		}
		weight.close();
	}

	private static long residentKilobytes() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
	}
}
