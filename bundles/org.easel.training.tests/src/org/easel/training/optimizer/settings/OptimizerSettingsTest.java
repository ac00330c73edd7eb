package org.easel.training.optimizer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.easel.core.settings.SettingsProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerSettingsTest {

	static Stream<SettingsProvider> all() {
		return Stream.of(new AdamWSettings(), new ProdigySettings(), new LionSettings(), new AdafactorSettings());
	}

	@ParameterizedTest
	@MethodSource("all")
	void defaultsPassTheirOwnCheckAndBringARate(SettingsProvider provider) {
		var description = provider.describe();
		assertEquals(List.of(), description.check(description.defaults()));
		assertTrue(description.defaults().real("lr") > 0);
		description.settings().forEach(setting -> {
			assertFalse(setting.label().isBlank(), setting.id());
			assertTrue(setting.help().endsWith("."), setting.id());
			assertTrue(setting.help().length() < 160, setting.id());
		});
	}

	@ParameterizedTest
	@CsvSource({ "lr,-1", "lr,NaN", "beta2,1", "beta1,-0.1", "eps,0", "d0,0", "growth_rate,0.9", "weight_decay,-1" })
	void valuesOutOfRangeAreProblems(String id, double value) {
		var description = new ProdigySettings().describe();
		var problems = description.check(description.defaults().with(id, value));
		assertEquals(1, problems.size(), problems.toString());
		assertEquals(id, problems.getFirst().where());
	}

	@Test
	void rates() {
		assertEquals(List.of(1e-4, 1.0, 3e-5, 1e-3), all().map(provider -> provider.describe().defaults().real("lr")).toList());
	}
}
