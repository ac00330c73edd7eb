package org.easel.ui.gallery.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.easel.core.advice.SampleReading;
import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleMark;
import org.easel.core.samples.SampledRun;
import org.easel.ui.gallery.internal.advice.AdvicePane;
import org.easel.ui.gallery.internal.grid.Look;
import org.easel.ui.gallery.internal.grid.SampleCanvas;
import org.easel.ui.gallery.internal.notes.ProjectNotes;

/** Puts the grid together of the project's runs and of what is asked for above it, and says how it looks. */
final class ShownGrid implements Look {

	private final HeaderBar header;
	private List<SampledRun> runs = List.of();
	private ColumnTitles titles = new ColumnTitles(List.of(), Columns.EPOCHS);
	private ProjectNotes notes;
	private SampleCanvas canvas;
	private AdvicePane advice;
	private boolean open;

	ShownGrid(HeaderBar header) {
		this.header = header;
	}

	/** To be called once, as soon as all are there. */
	void connect(SampleCanvas grid, ProjectNotes marks, AdvicePane adviser) {
		canvas = grid;
		notes = marks;
		advice = adviser;
		arrange();
	}

	/** A project is open from now on, or none. */
	void setOpen(boolean isOpen) {
		open = isOpen;
		show(List.of());
	}

	/** Shows these runs. */
	void show(List<SampledRun> all) {
		var before = new HashSet<DrawnSample>();
		runs.forEach(run -> before.addAll(run.samples()));
		runs = all;
		header.offer(all);
		canvas.changed(all.stream().flatMap(run -> run.samples().stream()).filter(sample -> !before.contains(sample)).toList());
		arrange();
	}

	/** Shows what is asked for now. */
	void arrange() {
		var shown = header.shown();
		titles = new ColumnTitles(shown, header.columns());
		canvas.show(filtered(whole(shown)));
		canvas.setHint(hint());
		advice.show(header.main());
	}

	private SampleGrid whole(List<SampledRun> shown) {
		return switch (header.columns()) {
			case EPOCHS -> SampleGrid.ofEpochs(shown);
			case RUNS -> SampleGrid.ofRuns(shown);
			case STRENGTHS -> header.main().map(run -> SampleGrid.ofStrengths(run, header.epoch())).orElse(SampleGrid.EMPTY);
		};
	}

	private SampleGrid filtered(SampleGrid grid) {
		var words = Arrays.stream(header.searchText().toLowerCase(Locale.ROOT).split("[\\s,]+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		Predicate<SamplePrompt> row = prompt -> words.stream().allMatch(prompt.prompt().toLowerCase(Locale.ROOT)::contains);
		Predicate<SampleColumn> column = each -> true;
		if (header.marked() != Marked.ALL) {
			var rows = new HashSet<SamplePrompt>();
			var columns = new HashSet<SampleColumn>();
			grid.cells().forEach((cell, sample) -> {
				if (header.marked().means(notes.mark(sample))) {
					rows.add(cell.row());
					columns.add(cell.column());
				}
			});
			row = row.and(rows::contains);
			column = columns::contains;
		}
		return grid.filter(row, column);
	}

	private String hint() {
		if (!open) {
			return Messages.Grid_noProject;
		}
		if (runs.stream().allMatch(run -> run.samples().isEmpty())) {
			return runs.isEmpty() ? Messages.Grid_noRun : Messages.Grid_noSamples;
		}
		return Messages.Grid_nothingFound;
	}

	ColumnTitles titles() {
		return titles;
	}

	/** All runs of the project. */
	List<SampledRun> runs() {
		return runs;
	}

	/** The run that a column belongs to; of a base model the one that is shown. */
	Optional<SampledRun> runOf(SampleColumn column) {
		return column.isBase() ? header.shown().stream().filter(run -> run.baseModel().equals(column.source())).findFirst()
				: runs.stream().filter(run -> run.run().name().equals(column.source())).findFirst();
	}

	@Override
	public SampleMark mark(DrawnSample sample) {
		return notes.mark(sample);
	}

	@Override
	public String title(SampleColumn column) {
		return titles.title(column);
	}

	@Override
	public String shortTitle(SampleColumn column) {
		return titles.shortTitle(column);
	}

	@Override
	public String subtitle(SampleColumn column) {
		return titles.subtitle(column);
	}

	@Override
	public boolean isProposed(SampleColumn column) {
		return !column.isBase() && column.strength() == 1
				&& runOf(column).map(run -> advice.proposed(run.run())).filter(proposed -> proposed.equals(OptionalInt.of(column.epoch()))).isPresent();
	}

	@Override
	public boolean isCopy(DrawnSample sample) {
		return reading(sample).filter(SampleReading::copies).isPresent();
	}

	/** What the advisor says of a picture. */
	Optional<SampleReading> reading(DrawnSample sample) {
		return runOf(sample.column()).flatMap(run -> advice.reading(run.run(), sample));
	}

	@Override
	public boolean isDimmed(DrawnSample sample) {
		return !header.marked().means(notes.mark(sample));
	}
}
