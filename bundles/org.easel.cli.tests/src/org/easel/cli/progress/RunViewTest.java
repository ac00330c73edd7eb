package org.easel.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ResourceBundle;

import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunEvent.Warning;
import org.junit.jupiter.api.Test;

class RunViewTest {

	private static final Instant BEGIN = Instant.parse("2026-11-24T10:00:00Z");

	private final StringWriter shown = new StringWriter();

	@Test
	void withoutATerminalALineComesEveryTenSecondsAndWithEachEpoch() {
		var view = view(false, 80);
		view.event(new Started(BEGIN, 100, 2, 50, 0));
		for (int step = 1; step <= 50; step++) {
			view.event(step(step, BEGIN.plusSeconds(step)));
			view.draw(BEGIN.plusSeconds(step));
		}
		view.event(new EpochEnd(BEGIN.plusSeconds(50), 1, "ink-000001.safetensors", 0.5));
		var lines = shown.toString().lines().toList();
		assertEquals("Training: 100 steps in 2 epochs.", lines.getFirst());
		assertEquals(7, lines.size(), shown::toString);
		assertEquals("step 11/100, epoch 1/2, loss 0.5000, 1.00 steps/s, 1:29 left", lines.get(2));
		assertEquals("Epoch 1: mean loss 0.5000, saved " + Path.of("run", "ink-000001.safetensors"), lines.getLast());
		assertFalse(shown.toString().contains("\r"));
	}

	@Test
	void onATerminalOneLineIsDrawnAgainAndWhatStaysStandsAboveIt() {
		var view = view(true, 100);
		view.draw(BEGIN);
		assertEquals("", shown.toString());
		view.event(new Started(BEGIN, 100, 2, 50, 0));
		view.event(step(1, BEGIN.plusSeconds(1)));
		view.event(step(50, BEGIN.plusSeconds(25)));
		view.draw(BEGIN.plusSeconds(25));
		var bar = shown.toString().substring(shown.toString().lastIndexOf("\u001B[K") + 3);
		assertTrue(bar.startsWith("[==") && bar.contains("=  ") && bar.endsWith("2.00 steps/s, 0:25 left"), bar);
		view.event(new Warning(BEGIN, "odd"));
		assertTrue(shown.toString().endsWith("\r\u001B[KWarning: odd" + System.lineSeparator()), shown.toString());
	}

	@Test
	void aBarIsNeverWiderThanItsTerminal() {
		var text = new ProgressText(ResourceBundle.getBundle("org.easel.cli.messages"));
		var pace = new Pace();
		pace.event(new Started(BEGIN, 2000, 20, 100, 0));
		pace.event(step(1234, BEGIN.plusSeconds(100)));
		for (int width = 20; width < 200; width++) {
			assertTrue(text.bar(pace, BEGIN.plusSeconds(100), width).length() < width, "at " + width);
		}
	}

	@Test
	void aResumedRunCountsItsPaceFromWhereItWentOn() {
		var pace = new Pace();
		pace.event(new Started(BEGIN, 100, 2, 50, 40));
		pace.event(step(41, BEGIN.plusSeconds(1)));
		pace.event(step(60, BEGIN.plusSeconds(10)));
		assertEquals(2.0, pace.stepsPerSecond(BEGIN.plusSeconds(10)));
		assertEquals(Duration.ofSeconds(20), pace.left(BEGIN.plusSeconds(10)));
		assertEquals("1:02:03", ProgressText.duration(Duration.ofSeconds(3723)));
	}

	@Test
	void whatComesBeforeTheFirstStepDoesNotSlowThePace() {
		var pace = new Pace();
		pace.event(new Started(BEGIN, 100, 2, 50, 0));
		assertEquals(Duration.ZERO, pace.left(BEGIN.plusSeconds(500)));
		pace.event(step(1, BEGIN.plusSeconds(501)));
		assertEquals(1.0, pace.stepsPerSecond(BEGIN.plusSeconds(501)));
		assertEquals(Duration.ofSeconds(99), pace.left(BEGIN.plusSeconds(501)));
	}

	private RunView view(boolean interactive, int width) {
		return new RunView(new Terminal(new PrintWriter(shown), new PrintWriter(shown), interactive, width),
				ResourceBundle.getBundle("org.easel.cli.messages"), Path.of("run"));
	}

	private static Step step(long step, Instant time) {
		return new Step(time, step, 1, 0.5, 0.001, 0.001, 1);
	}
}
