package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.engine.EngineException;

class ScriptTest {

	private static final String METHODS = """
			  def weighted(self: __torch__.Ops,
			    tensors: List[Tensor],
			    weights: List[float]) -> Tensor:
			    total = torch.mul(tensors[0], weights[0])
			    for i in range(torch.sub(torch.len(tensors), 1)):
			      total = torch.add(total, torch.mul(tensors[torch.add(i, 1)], weights[torch.add(i, 1)]))
			    return total
			  def first(self: __torch__.Ops,
			    x: Tensor,
			    places: List[int],
			    negative: bool) -> float:
			    value = float(torch.item(torch.select(x, 0, places[0])))
			    if negative:
			      value = torch.neg(value)
			    return value
			""";

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	@Test
	void methodsTakeListsNumbersAndFlags() {
		var script = Script.compile(METHODS);
		try (var scope = torch.ops().scope()) {
			var manager = scope.manager();
			var a = manager.create(new float[] { 1, 2 });
			var b = manager.create(new float[] { 10, 20 });
			assertArrayEquals(new float[] { 32, 64 }, script.call(manager, "weighted", List.of(a, b), new double[] { 2, 3 }).toFloatArray());
			assertEquals(-20, script.number("first", b, new long[] { 1 }, true));
			assertEquals(10, script.number("first", b, new long[] { 0 }, false));
		}
	}

	@Test
	void aTextThatDoesNotCompileIsRefusedWithItsPlace() {
		var failure = assertThrows(EngineException.class, () -> Script.compile("""
				  def broken(self: __torch__.Ops,
				    x: Tensor) -> Tensor:
				    return torch.no_such_operation(x)
				"""));
		assertTrue(failure.getMessage().contains("no_such_operation"), failure.getMessage());
	}

	@Test
	void anUnknownMethodIsRefusedByItsName() {
		var script = Script.compile(METHODS);
		var failure = assertThrows(EngineException.class, () -> script.number("missing"));
		assertTrue(failure.getMessage().contains("missing"), failure.getMessage());
	}

	@Test
	void anArgumentOfAnotherKindIsRefused() {
		var script = Script.compile(METHODS);
		var failure = assertThrows(IllegalArgumentException.class, () -> script.number("first", "text"));
		assertTrue(failure.getMessage().contains("text"), failure.getMessage());
		assertThrows(IllegalArgumentException.class, () -> script.number("first", (Object) null));
	}
}
