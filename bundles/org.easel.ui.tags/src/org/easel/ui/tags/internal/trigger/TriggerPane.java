package org.easel.ui.tags.internal.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.ChangeProject;
import org.easel.core.edit.KeepFirst;
import org.easel.core.edit.Scope;
import org.easel.core.project.Project;
import org.easel.diffusion.base.StarterFiles;
import org.easel.diffusion.words.CaptionWindow;
import org.easel.diffusion.words.Piece;
import org.easel.diffusion.words.RareWords;
import org.easel.diffusion.words.WordAnalyser;
import org.easel.diffusion.words.WordAnalysis;
import org.easel.ui.BackgroundWork;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.DeskListener;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.desk.TagRow;
import org.easel.ui.tags.internal.table.Column;
import org.easel.ui.tags.internal.table.RowTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows how CLIP reads the trigger word and the selected picture's caption, and proposes rare words. */
public final class TriggerPane {

	private static final int QUIET_MILLIS = 100;
	private static final int PROPOSED = 12;
	private static final int WIDTH = 240;

	/** What reads words; loaded when the pane is first seen. */
	private record Reading(WordAnalyser analyser, RareWords rare) {
	}

	/** A piece with its place, as a piece may come twice. */
	record PieceRow(int place, Piece piece) {
	}

	private final TagDesk desk;
	private final Composite control;
	private final Combo word;
	private final Label verdict;
	private final RowTable<PieceRow> pieces;
	private final RowTable<CaptionWindow> windows;
	private final Label caption;
	private Optional<Reading> reading = Optional.empty();
	private boolean asked;
	private long seed;

	/** Makes it in a parent. */
	public TriggerPane(Composite parent, TagDesk desk) {
		this.desk = desk;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout());
		word = new Combo(control, SWT.DROP_DOWN);
		word.setToolTipText(Messages.Trigger_tip);
		wide(word);
		var updates = new WidgetUpdates(word);
		word.addListener(SWT.Modify, event -> updates.afterQuiet("word", QUIET_MILLIS, this::analyse));
		verdict = new Label(control, SWT.WRAP);
		wide(verdict).widthHint = WIDTH;
		pieces = new RowTable<>(control, List.of(Column.plain(Messages.Trigger_piece, 44, row -> row.piece().text()), Column.plain(Messages.Trigger_rarity, 28, row -> rarity(row.piece())),
				Column.number(Messages.Trigger_rank, 28, row -> row.piece().rank() < 0 ? "" : Integer.toString(row.piece().rank() + 1), null)), PieceRow::place);
		wide(pieces.control()).heightHint = 110;
		var buttons = new Composite(control, SWT.NONE);
		wide(buttons);
		buttons.setLayout(row());
		button(buttons, Messages.Trigger_propose, this::propose);
		button(buttons, Messages.Trigger_take, this::take);
		button(buttons, Messages.Trigger_first, this::putFirst);
		caption = new Label(control, SWT.WRAP);
		wide(caption).widthHint = WIDTH;
		windows = new RowTable<>(control, List.of(Column.plain(Messages.Trigger_window, 12, window -> Integer.toString(window.number())),
				Column.number(Messages.Trigger_tokens, 23, window -> Integer.toString(window.pieces().size()), null), Column.plain(Messages.Trigger_text, 65, CaptionWindow::text)),
				CaptionWindow::number);
		var rest = wide(windows.control());
		rest.grabExcessVerticalSpace = true;
		rest.verticalAlignment = SWT.FILL;
		desk.addListener(new DeskListener() {
			@Override
			public void chosen() {
				if (control.isVisible()) {
					caption();
				}
			}

			@Override
			public void projectChanged() {
				word.setText(desk.triggerWord());
			}
		});
		control.addListener(SWT.Show, event -> begin());
	}

	private static GridData wide(Control widget) {
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		widget.setLayoutData(data);
		return data;
	}

	private static RowLayout row() {
		var row = new RowLayout();
		row.marginLeft = 0;
		row.marginRight = 0;
		return row;
	}

	private static void button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
	}

	public Composite control() {
		return control;
	}

	/** The field with the word. */
	public Combo word() {
		return word;
	}

	/** The pieces that the word is cut into. */
	public List<String> pieces() {
		return pieces.rows().stream().map(row -> row.piece().text()).toList();
	}

	/** How many windows the selected picture's caption takes. */
	public int windows() {
		return windows.rows().size();
	}

	private void begin() {
		if (word.getText().isEmpty()) {
			word.setText(desk.triggerWord());
		}
		if (reading.isPresent() || asked) {
			analyse();
			caption();
			return;
		}
		asked = true;
		new BackgroundWork<>(Messages.Trigger_reading, monitor -> {
			var tokenizer = StarterFiles.installed().tokenizer();
			return new Reading(new WordAnalyser(tokenizer), new RareWords(tokenizer));
		}).quiet().then(control, read -> {
			reading = Optional.of(read);
			analyse();
			caption();
		}).start();
	}

	private void analyse() {
		if (reading.isEmpty() || word.getText().isBlank()) {
			verdict.setText(Messages.Trigger_type);
			pieces.show(List.of());
		} else {
			try {
				var analysis = reading.get().analyser().analyse(word.getText());
				verdict.setText(analysis.sentence());
				var rows = new ArrayList<PieceRow>();
				analysis.pieces().forEach(piece -> rows.add(new PieceRow(rows.size(), piece)));
				pieces.show(rows);
			} catch (IllegalArgumentException e) {
				verdict.setText(e.getMessage());
				pieces.show(List.of());
			}
		}
		control.layout(true);
	}

	private void caption() {
		var pictures = desk.chosen();
		if (pictures.size() != 1 || reading.isEmpty()) {
			caption.setText(Messages.Trigger_one);
			windows.show(List.of());
		} else {
			var text = pictures.getFirst().caption().text();
			var read = reading.get().analyser().windows(text);
			caption.setText(Messages.bind(Messages.Trigger_caption, reading.get().analyser().count(text), read.size()));
			windows.show(read);
		}
		control.layout(true);
	}

	private static String rarity(Piece piece) {
		return switch (piece.rarity()) {
			case COMMON -> Messages.Trigger_common;
			case FAMILIAR -> Messages.Trigger_familiar;
			case RARE -> Messages.Trigger_rare;
		};
	}

	/** Proposes other words each time. */
	public void propose() {
		reading.ifPresent(read -> {
			var tags = desk.look().tags().stream().map(TagRow::tag).toList();
			long wanted = ++seed;
			new BackgroundWork<>(Messages.Trigger_proposing, monitor -> read.rare().propose(PROPOSED, tags, wanted)).quiet().then(control, this::offer).start();
		});
	}

	private void offer(List<WordAnalysis> proposed) {
		if (!proposed.isEmpty()) {
			word.setItems(proposed.stream().map(WordAnalysis::word).toArray(String[]::new));
			word.select(0);
			word.setListVisible(true);
			analyse();
		}
	}

	private void take() {
		var wanted = word.getText().strip();
		desk.state().ifPresent(state -> {
			var project = state.project();
			if (!wanted.isEmpty() && !wanted.equals(project.triggerWord())) {
				desk.execute(new ChangeProject(new Project(project.version(), project.name(), project.title(), project.kind(), wanted, project.attested())));
			}
		});
	}

	private void putFirst() {
		if (!desk.triggerWord().isEmpty()) {
			desk.execute(new KeepFirst(Scope.ALL, desk.triggerWord()));
		}
	}
}
