package org.easel.core.samples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.easel.core.run.SamplePrompt;

/**
 * Sample pictures side by side: what a row has in common is the prompt with its seed and settings, what a column has in common is what drew it.
 *
 * @param columns base models first
 * @param rows rows of one prompt that differ in their seeds stand together
 * @param cells the pictures by their row and column; not every cell has one
 */
public record SampleGrid(List<SampleColumn> columns, List<SamplePrompt> rows, Map<Cell, DrawnSample> cells) {

	/** A grid with nothing in it. */
	public static final SampleGrid EMPTY = new SampleGrid(List.of(), List.of(), Map.of());

	/** A place in the grid. */
	public record Cell(SamplePrompt row, SampleColumn column) {
	}

	public SampleGrid {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		cells = Map.copyOf(cells);
	}

	/** All epochs of runs, as they were trained. */
	public static SampleGrid ofEpochs(Collection<SampledRun> runs) {
		var columns = bases(runs);
		for (var run : runs) {
			var epochs = new TreeSet<Integer>();
			run.epochs().forEach(epoch -> epochs.add(epoch.number()));
			run.samples().stream().map(DrawnSample::column).filter(column -> column.strength() == 1).forEach(column -> epochs.add(column.epoch()));
			epochs.forEach(epoch -> columns.add(SampleColumn.epoch(run.run().name(), epoch)));
		}
		return of(runs, columns);
	}

	/** Each run with its last epoch. */
	public static SampleGrid ofRuns(Collection<SampledRun> runs) {
		var columns = bases(runs);
		runs.stream().filter(run -> run.lastEpoch() > 0).forEach(run -> columns.add(SampleColumn.epoch(run.run().name(), run.lastEpoch())));
		return of(runs, columns);
	}

	/** One epoch at all strengths that were drawn. */
	public static SampleGrid ofStrengths(SampledRun run, int epoch) {
		var columns = bases(List.of(run));
		var strengths = new TreeSet<Double>();
		if (epoch > 0) {
			strengths.add(1.0);
			run.samples().stream().map(DrawnSample::column).filter(column -> column.epoch() == epoch).forEach(column -> strengths.add(column.strength()));
		}
		strengths.forEach(strength -> columns.add(new SampleColumn(run.run().name(), epoch, strength)));
		return of(List.of(run), columns);
	}

	private static List<SampleColumn> bases(Collection<SampledRun> runs) {
		var bases = new LinkedHashSet<SampleColumn>();
		runs.stream().filter(run -> run.samples().stream().anyMatch(sample -> sample.column().isBase())).forEach(run -> bases.add(run.base()));
		return new ArrayList<>(bases);
	}

	private static SampleGrid of(Collection<SampledRun> runs, List<SampleColumn> columns) {
		var shown = new LinkedHashSet<>(columns);
		var cells = new HashMap<Cell, DrawnSample>();
		var groups = new LinkedHashMap<SamplePrompt, LinkedHashSet<SamplePrompt>>();
		for (var run : runs) {
			for (var sample : run.samples()) {
				if (shown.contains(sample.column())) {
					groups.computeIfAbsent(withoutSeed(sample.prompt()), key -> new LinkedHashSet<>()).add(sample.prompt());
					// What a person asked for again is newer than what the run drew itself.
					cells.merge(new Cell(sample.prompt(), sample.column()), sample, (one, other) -> one.stamp().modified() >= other.stamp().modified() ? one : other);
				}
			}
		}
		var rows = new ArrayList<SamplePrompt>();
		groups.values().forEach(rows::addAll);
		return new SampleGrid(List.copyOf(shown), rows, cells);
	}

	/** A prompt with its settings, but for the seed: what rows that stand together have in common. */
	public static SamplePrompt withoutSeed(SamplePrompt prompt) {
		return new SamplePrompt(prompt.prompt(), prompt.negative(), 0, prompt.width(), prompt.height(), prompt.steps(), prompt.cfg(), prompt.sampler());
	}

	/** The picture at a place, if it was drawn. */
	public Optional<DrawnSample> find(SamplePrompt row, SampleColumn column) {
		return Optional.ofNullable(cells.get(new Cell(row, column)));
	}

	/** The picture of a row and a column, counted from 0, if it was drawn. */
	public Optional<DrawnSample> find(int row, int column) {
		return find(rows.get(row), columns.get(column));
	}

	/** Whether a row is the first of those that differ in their seeds alone. */
	public boolean beginsGroup(int row) {
		return row == 0 || !withoutSeed(rows.get(row)).equals(withoutSeed(rows.get(row - 1)));
	}

	/** The rows and columns that pass, with their pictures. */
	public SampleGrid filter(Predicate<SamplePrompt> row, Predicate<SampleColumn> column) {
		var kept = new HashMap<>(cells);
		kept.keySet().removeIf(cell -> !row.test(cell.row) || !column.test(cell.column));
		return new SampleGrid(columns.stream().filter(column).toList(), rows.stream().filter(row).toList(), kept);
	}

	/** Whether there is no picture to show. */
	public boolean isEmpty() {
		return cells.isEmpty();
	}
}
