package org.easel.ui.gallery.internal.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.easel.core.samples.Ranking;
import org.easel.core.samples.SampleColumn;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The ranking that the votes came to, and what it is worth in one sentence. */
final class RankingTable extends Composite {

	private final Label sentence;
	private final Table table;
	private final Function<SampleColumn, String> titles;
	private List<Ranking.Rank> ranks = List.of();

	/** @param titles names columns for people */
	RankingTable(Composite parent, Function<SampleColumn, String> titles) {
		super(parent, SWT.NONE);
		this.titles = titles;
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(this);
		sentence = new Label(this, SWT.WRAP);
		sentence.setForeground(ThemeColour.TEXT.get());
		ThemeColour.onChange(sentence, () -> sentence.setForeground(ThemeColour.TEXT.get()));
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(sentence);
		table = new Table(this, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(345, 160).applyTo(table);
		column(Messages.Ranking_place, 40);
		column(Messages.Ranking_column, 120);
		column(Messages.Ranking_points, 90);
		column(Messages.Ranking_wins, 80);
	}

	void show(Ranking ranking) {
		ranks = ranking.ranks();
		table.removeAll();
		for (int i = 0; i < ranks.size(); i++) {
			var rank = ranks.get(i);
			new TableItem(table, SWT.NONE).setText(new String[] { Integer.toString(i + 1), titles.apply(rank.column()),
					rank.votes() == 0 ? "" : NLS.bind(Messages.Ranking_pointsValue, Math.round(rank.points()), Math.round(rank.error())), //$NON-NLS-1$
					NLS.bind(Messages.Ranking_winsValue, rank.wins() == Math.rint(rank.wins()) ? Integer.toString((int) rank.wins()) : Double.toString(rank.wins()), rank.votes()) });
		}
		sentence.setText(sentence().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		layout(true, true);
	}

	/** What the ranking is worth. */
	String sentence() {
		if (ranks.size() < 2 || ranks.getFirst().votes() == 0) {
			return Messages.Ranking_none;
		}
		var first = ranks.getFirst();
		var second = ranks.get(1);
		var names = new Object[] { titles.apply(first.column()), titles.apply(second.column()), Math.round(100 * first.beats(second)) };
		return NLS.bind(first.isClearlyBetter(second) ? Messages.Ranking_clear : Messages.Ranking_unclear, names);
	}

	/** The column that is chosen in the table; the best one where none is. */
	Optional<SampleColumn> chosen() {
		int index = Math.max(0, table.getSelectionIndex());
		return index < ranks.size() ? Optional.of(ranks.get(index).column()) : Optional.empty();
	}

	/** The columns in their order, the best first. */
	List<SampleColumn> order() {
		return ranks.stream().map(Ranking.Rank::column).toList();
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}
}
