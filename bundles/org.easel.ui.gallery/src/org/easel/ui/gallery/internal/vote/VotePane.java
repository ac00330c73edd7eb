package org.easel.ui.gallery.internal.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.easel.core.samples.BlindPair;
import org.easel.core.samples.Ranking;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleNotes;
import org.easel.core.samples.Vote;
import org.easel.core.samples.Vote.Choice;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.gallery.internal.Messages;
import org.easel.ui.gallery.internal.details.PictureCanvas;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Asks which of two pictures is better without saying what drew them, again and again, and ranks what drew them by the answers. */
public final class VotePane extends Composite {

	/** What the pane needs of the gallery. */
	public interface Gallery {

		/** Takes a vote. */
		void vote(Vote vote);

		/** Goes back to the grid. */
		void back();

		/** Keeps the file of what is ranked. */
		void keep(SampleColumn column);
	}

	private final Label prompt;
	private final PictureCanvas left;
	private final PictureCanvas right;
	private final Label count;
	private final Button reveal;
	private final RankingTable ranking;
	private final Composite ranked;
	private final Gallery gallery;
	private final Supplier<SampleNotes> notes;
	private final RandomGenerator random = RandomGenerator.getDefault();
	private SampleGrid grid = SampleGrid.EMPTY;
	private Optional<BlindPair> pair = Optional.empty();

	/** @param notes gives the votes so far @param titles names columns for people */
	public VotePane(Composite parent, Supplier<SampleNotes> notes, Function<SampleColumn, String> titles, Gallery gallery) {
		super(parent, SWT.NONE);
		this.notes = notes;
		this.gallery = gallery;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(8, 6).applyTo(this);
		var asked = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 6).applyTo(asked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(asked);
		prompt = new Label(asked, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(prompt);
		ranked = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(ranked);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(ranked);
		ranking = new RankingTable(ranked, titles);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ranking);
		button(ranked, Messages.Vote_keep, () -> ranking.chosen().filter(column -> !column.isBase()).ifPresent(gallery::keep));
		left = picture(asked);
		right = picture(asked);
		var buttons = new Composite(asked, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(buttons);
		button(buttons, Messages.Vote_left, () -> vote(Choice.LEFT));
		button(buttons, Messages.Vote_equal, () -> vote(Choice.EQUAL));
		button(buttons, Messages.Vote_right, () -> vote(Choice.RIGHT));
		var below = new Composite(asked, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(below);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(below);
		count = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		reveal = button(below, Messages.Vote_reveal, this::toggleRanking);
		button(below, Messages.Vote_back, gallery::back);
		showRanking(false);
	}

	private PictureCanvas picture(Composite parent) {
		var canvas = new PictureCanvas(parent, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return canvas;
	}

	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** Shows pictures of a project from now on. */
	public void open(Thumbnails thumbnails) {
		left.open(thumbnails);
		right.open(thumbnails);
	}

	/** Lets go of the project. */
	public void close() {
		pair = Optional.empty();
		left.close();
		right.close();
	}

	/** Begins to ask about a grid. */
	public void begin(SampleGrid of) {
		grid = of;
		showRanking(false);
		next();
	}

	/** Takes up that votes were given or taken back. */
	public void notesChanged() {
		if (pair.isPresent() || !grid.isEmpty()) {
			tell();
		}
	}

	/** The pair that is asked about. */
	public Optional<BlindPair> pair() {
		return pair;
	}

	/** Answers. */
	public void vote(Choice choice) {
		pair.ifPresent(two -> {
			gallery.vote(two.vote(Instant.now(), choice));
			next();
		});
	}

	/** Shows the ranking, or hides it again. */
	public void toggleRanking() {
		showRanking(!ranked.getVisible());
		setFocus();
	}

	/** Whether the ranking is shown. */
	public boolean showsRanking() {
		return ranked.getVisible();
	}

	RankingTable ranking() {
		return ranking;
	}

	/** What takes the focus of the pane. */
	public List<Control> focusControls() {
		return List.of(left, right);
	}

	@Override
	public boolean setFocus() {
		return left.forceFocus();
	}

	private List<Vote> votes() {
		return notes.get().votes(grid.columns());
	}

	private void next() {
		pair = BlindPair.next(grid, votes(), random);
		left.show(pair.map(BlindPair::left));
		right.show(pair.map(BlindPair::right));
		if (pair.isEmpty()) {
			showRanking(true);
		}
		tell();
	}

	private void tell() {
		var words = pair.map(two -> NLS.bind(Messages.Vote_prompt, two.left().prompt().prompt(), Long.toString(two.left().prompt().seed())))
				.orElse(grid.columns().size() < 2 ? Messages.Vote_oneColumn : Messages.Vote_all);
		prompt.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		int given = votes().size();
		count.setText(NLS.bind(given == 1 ? Messages.Vote_countOne : Messages.Vote_count, given));
		ranking.show(Ranking.of(grid.columns(), votes()));
		requestLayout();
	}

	private void showRanking(boolean shown) {
		ranked.setVisible(shown);
		((GridData) ranked.getLayoutData()).exclude = !shown;
		reveal.setText(shown ? Messages.Vote_hide : Messages.Vote_reveal);
		layout(true, true);
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> vote(Choice.LEFT);
			case SWT.ARROW_RIGHT -> vote(Choice.RIGHT);
			case SWT.ARROW_DOWN -> vote(Choice.EQUAL);
			case SWT.ESC -> gallery.back();
			default -> {
				// Commands have their keys in Preferences, Keys.
			}
		}
	}
}
