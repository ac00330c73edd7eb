package org.easel.training.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.settings.SettingValues;
import org.easel.training.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

	private static final SettingValues DEFAULTS = new ScheduleSettings().describe().defaults();

	@ParameterizedTest
	@ValueSource(strings = { "constant", "constant_with_warmup", "linear", "cosine", "cosine_with_restarts", "polynomial" })
	void equalsTransformers(String name, @TempDir Path folder) throws IOException {
		var settings = DEFAULTS.with(ScheduleSettings.SCHEDULER, name).with(ScheduleSettings.CYCLES, 3).with(ScheduleSettings.POWER, 2.);
		try (var file = SafetensorsFile.open(TestFile.copy("schedules.safetensors", folder))) {
			var buffer = file.map(name + ".rate").asDoubleBuffer();
			var expected = new double[buffer.remaining()];
			buffer.get(expected);
			assertArrayEquals(expected, factors(Schedule.of(settings, expected.length, 1)), 1e-12);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1,0", "1,5", "1,100", "7,5", "10,5", "19,5", "1000,5", "1000,100" })
	void noStepHasRateZeroAndNoneIsAboveTheRate(long steps, double percent) {
		for (var name : ScheduleSettings.names().split(", ")) {
			var settings = DEFAULTS.with(ScheduleSettings.SCHEDULER, name).with(ScheduleSettings.CYCLES, 4).with(ScheduleSettings.WARMUP_PERCENT, percent);
			for (var factor : factors(Schedule.of(settings, steps, 1e-4))) {
				assertTrue(factor > 0 && factor <= 1, () -> name + " has " + factor);
			}
		}
	}

	@Test
	void warmsUpForFivePercentOfTheSteps() {
		var schedule = Schedule.of(DEFAULTS, 200, 1);
		assertEquals(10, schedule.warmupSteps());
		assertEquals(0.1, schedule.factor(1));
		assertEquals(0.9, schedule.factor(9));
		assertEquals(1, schedule.factor(10));
		assertEquals(1, schedule.factor(200));
	}

	@Test
	void restartsFromTheFullRate() {
		var schedule = new Schedule(new Decay.CosineWithRestarts(4), 0, 100);
		assertEquals(1, schedule.factor(26));
		assertEquals(1, schedule.factor(51));
		assertTrue(schedule.factor(25) < 0.02);
	}

	@Test
	void polynomialEndsAtARateNotAFactor() {
		var settings = DEFAULTS.with(ScheduleSettings.SCHEDULER, "polynomial").with(ScheduleSettings.WARMUP_PERCENT, 0.);
		var schedule = Schedule.of(settings, 10, 1e-4);
		assertEquals(0.999 * 0.1 + 0.001, schedule.factor(10), 1e-12);
		assertThrows(IllegalArgumentException.class, () -> Schedule.of(settings, 10, 1e-8));
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		var unknown = assertThrows(IllegalArgumentException.class, () -> Schedule.of(DEFAULTS.with(ScheduleSettings.SCHEDULER, "sine"), 10, 1));
		assertTrue(unknown.getMessage().contains("\"sine\"") && unknown.getMessage().contains("cosine_with_restarts"), unknown.getMessage());
		assertThrows(IllegalArgumentException.class, () -> new Schedule(new Decay.Linear(), 11, 10));
		assertThrows(IllegalArgumentException.class, () -> new Schedule(new Decay.Linear(), 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Schedule(new Decay.Linear(), 0, 10).factor(0));
		assertThrows(IllegalArgumentException.class, () -> new Schedule(new Decay.Linear(), 0, 10).factor(11));
		assertThrows(IllegalArgumentException.class, () -> new Decay.CosineWithRestarts(0));
		assertThrows(IllegalArgumentException.class, () -> new Decay.Polynomial(0, 0.1));
		assertThrows(IllegalArgumentException.class, () -> new Decay.Polynomial(Double.NaN, 0.1));
	}

	private static double[] factors(Schedule schedule) {
		return LongStream.rangeClosed(1, schedule.steps()).mapToDouble(schedule::factor).toArray();
	}
}
