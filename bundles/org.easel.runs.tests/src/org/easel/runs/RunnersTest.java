package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

class RunnersTest {

	private final Runners runners = Runners.read(RegistryFactory.getRegistry());

	@Test
	void thisComputerComesThroughThePointLikeAnyOther() throws IOException {
		assertInstanceOf(LocalRunner.class, runners.open(Runners.LOCAL));
		assertEquals("org.easel.runs", runners.find(Runners.LOCAL).orElseThrow().contributor());
	}

	@Test
	void anUnknownRunnerIsRefusedWithThoseThatThereAre() {
		var refused = assertThrows(IOException.class, () -> runners.open("moon"));
		assertTrue(refused.getMessage().contains("\"moon\"") && refused.getMessage().contains("local"), refused.getMessage());
	}

	@Test
	void nothingOfEaselItselfIsBroken() {
		var all = Registries.read(RegistryFactory.getRegistry());
		assertEquals(0, all.trainers().broken().size() + all.optimizers().broken().size() + all.taggers().broken().size() + all.baseModels().broken().size()
				+ all.runners().broken().size());
		assertTrue(all.trainers().find(RunChoices.TRAINER).isPresent());
		assertTrue(all.optimizers().find(RunChoices.OPTIMIZER).isPresent());
	}
}
