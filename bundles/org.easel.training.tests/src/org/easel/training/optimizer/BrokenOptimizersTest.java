package org.easel.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;
import org.easel.core.settings.SettingValues;
import org.easel.training.TestRegistry;
import org.junit.jupiter.api.Test;

/** A broken contribution is reported with its contributor and skipped; the others work on. */
class BrokenOptimizersTest {

	private final Optimizers optimizers = Optimizers.read(TestRegistry.of(Optimizers.POINT, "com.example.broken", """
			<optimizer id="absent" label="Absent" class="com.example.NoSuchClass"/>
			<optimizer label="Without an id" class="org.easel.training.optimizer.LionFactory"/>
			<optimizer id="other" label="Of another type" class="org.easel.training.optimizer.settings.LionSettings"/>
			<optimizer id="unsettled" label="Without its settings" class="org.easel.training.optimizer.LionFactory" settings="com.example.NoSuchSettings"/>
			<optimizer id="sound" label="Sound" class="org.easel.training.optimizer.LionFactory"><alias id="Old"/></optimizer>
			"""));

	@Test
	void theSoundOneIsLeft() {
		assertEquals(List.of("sound"), optimizers.all().stream().map(Contribution::id).toList());
		assertEquals("sound", optimizers.find("Old").orElseThrow().id());
	}

	@Test
	void theOthersAreReported() {
		var broken = optimizers.broken();
		assertEquals(4, broken.size(), broken.toString());
		assertEquals(List.of("com.example.broken"), broken.stream().map(BrokenContribution::contributor).distinct().toList());
		assertTrue(reason("absent").contains("com.example.NoSuchClass"), reason("absent"));
		assertTrue(reason("other").contains(OptimizerFactory.class.getName()), reason("other"));
		assertTrue(reason("unsettled").contains("com.example.NoSuchSettings"), reason("unsettled"));
		assertTrue(reason("").contains("no id"), reason(""));
	}

	@Test
	void aBrokenOneCannotBeChosen() {
		var refused = assertThrows(UnusableOptimizerException.class, () -> optimizers.choose("absent", SettingValues.empty()));
		assertTrue(refused.getMessage().contains("\"absent\"") && refused.getMessage().contains("sound"), refused.getMessage());
	}

	@Test
	void withoutARateOfItsOwnTheUserHasToSetOne() throws UnusableOptimizerException {
		var sound = optimizers.choose("sound", SettingValues.empty());
		var refused = assertThrows(UnusableOptimizerException.class, () -> sound.learningRate(OptionalDouble.empty()));
		assertTrue(refused.getMessage().contains("Set learning_rate"), refused.getMessage());
		assertEquals(0.1, sound.learningRate(OptionalDouble.of(0.1)));
	}

	private String reason(String id) {
		return optimizers.broken().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().reason();
	}
}
