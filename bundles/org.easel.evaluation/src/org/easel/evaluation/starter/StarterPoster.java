package org.easel.evaluation.starter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.easel.core.image.ContactSheet;
import org.easel.evaluation.NamedPrompt;
import org.easel.evaluation.drawing.LineChart;
import org.easel.evaluation.drawing.Poster;

/**
 * Everything of the starter's evaluation in one picture: the demo's run at three strengths, the other runs, and curves.
 *
 * @param prompts all
 * @param epochs of every run
 * @param strengths pictures of the demo's run, by strength
 * @param variations pictures of every run at full strength
 */
record StarterPoster(List<NamedPrompt> prompts, int epochs, Map<Double, Course.Files> strengths, Map<Variation, Course.Files> variations) {

	/** Things that are among the pictures, and things that are not. */
	private static final int SHOWN = 4;
	private static final int CELL = 96;
	private static final int CHART_WIDTH = 430;
	private static final int CHART_HEIGHT = 400;

	void write(Path file, StarterReport report, Map<Variation, LossCurve> curves) throws IOException {
		var strength = sheet(strengths, "%2$s at strength %1$s"::formatted);
		var others = new LinkedHashMap<Variation, Course.Files>(variations);
		others.remove(Variation.ADAMW);
		var runs = sheet(others, (variation, prompt) -> prompt + ", " + variation.title());
		new Poster(List.of(List.of(strength, runs), charts(report, curves))).write(file);
	}

	private interface Words<T> {
		String of(T subject, String name);
	}

	private <T> BufferedImage sheet(Map<T, Course.Files> subjects, Words<T> words) throws IOException {
		var columns = IntStream.rangeClosed(0, epochs).mapToObj(epoch -> epoch == 0 ? "base model" : "epoch " + epoch).toList();
		var rows = new ArrayList<ContactSheet.Row>();
		for (int i = 0; i < SHOWN; i++) {
			int prompt = i * prompts.size() / SHOWN;
			for (var subject : subjects.entrySet()) {
				var pictures = IntStream.rangeClosed(0, epochs).mapToObj(epoch -> Optional.of(subject.getValue().of(epoch, prompt))).toList();
				rows.add(new ContactSheet.Row(words.of(subject.getKey(), prompts.get(prompt).name()), pictures));
			}
		}
		return new ContactSheet(columns, rows, CELL).draw();
	}

	private List<BufferedImage> charts(StarterReport report, Map<Variation, LossCurve> curves) throws IOException {
		return List.of(
				chart("Style: 0 as the base model, 1 as the real pictures", report, Course::styleScore, 0),
				chart("Pictures whose thing is recognised", report, Course::objects, report.baseObjects()),
				new LineChart("Loss (mean of 20 steps)", "step", lines(curves, LossCurve::loss)).draw(CHART_WIDTH, CHART_HEIGHT),
				new LineChart("Learning rate as it works, power of ten", "step", lines(curves, LossCurve::rate)).draw(CHART_WIDTH, CHART_HEIGHT));
	}

	private BufferedImage chart(String title, StarterReport report, Function<Course, List<Double>> part, double base) throws IOException {
		var lines = new ArrayList<LineChart.Line>();
		report.variations().forEach((variation, course) -> lines.add(line(variation.title(), part.apply(course), base)));
		report.strengths().forEach((strength, course) -> lines.add(line("AdamW at strength " + strength, part.apply(course), base)));
		return new LineChart(title, "epoch", lines).draw(CHART_WIDTH, CHART_HEIGHT);
	}

	private static LineChart.Line line(String name, List<Double> values, double base) {
		var y = new double[values.size() + 1];
		y[0] = base;
		for (int i = 0; i < values.size(); i++) {
			y[i + 1] = values.get(i);
		}
		return new LineChart.Line(name, IntStream.range(0, y.length).asDoubleStream().toArray(), y);
	}

	private interface Curve {
		LineChart.Line of(LossCurve curve, String name);
	}

	private static List<LineChart.Line> lines(Map<Variation, LossCurve> curves, Curve part) {
		return curves.entrySet().stream().map(each -> part.of(each.getValue(), each.getKey().title())).toList();
	}
}
