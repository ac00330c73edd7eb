package org.easel.ui.tags.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.easel.core.edit.Composite;
import org.easel.core.tags.TagFindings;
import org.easel.core.tags.TagIndex;
import org.easel.ui.BackgroundWork;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.DeskListener;
import org.easel.ui.tags.internal.desk.Look;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.table.Column;
import org.easel.ui.tags.internal.table.RowTable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

/** What stands out among the tags of the dataset, each with its fix. Looked for while it is to be seen. */
public final class FindingsPane {

	private static final int WIDTH = 240;

	private final TagDesk desk;
	private final org.eclipse.swt.widgets.Composite control;
	private final RowTable<Finding> table;
	private final Label count;
	private final Button fix;
	private final Button show;
	private Job looking;

	/** Makes it in a parent. @param find shows the pictures that have a tag */
	public FindingsPane(org.eclipse.swt.widgets.Composite parent, TagDesk desk, Consumer<String> find) {
		this.desk = desk;
		control = new org.eclipse.swt.widgets.Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout(2, false));
		count = new Label(control, SWT.WRAP);
		var words = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		words.widthHint = WIDTH;
		count.setLayoutData(words);
		table = new RowTable<>(control, List.of(Column.text(Messages.Findings_kind, 27, Finding::kind), Column.text(Messages.Findings_tags, 47, Finding::text),
				Column.number(Messages.Findings_pictures, 26, finding -> Integer.toString(finding.pictures()), Comparator.comparingInt(Finding::pictures))),
				finding -> finding.kind() + '\n' + finding.text());
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		fix = new Button(control, SWT.PUSH);
		fix.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		fix.addListener(SWT.Selection, event -> fix());
		show = new Button(control, SWT.PUSH);
		show.setText(Messages.Findings_show);
		show.addListener(SWT.Selection, event -> table.selected().stream().findFirst().ifPresent(finding -> find.accept(finding.example())));
		table.whenSelected(this::offer);
		table.whenOpened(rows -> find.accept(rows.getFirst().example()));
		offer(List.of());
		desk.addListener(new DeskListener() {
			@Override
			public void looked(Look look) {
				if (control.isVisible()) {
					look();
				}
			}
		});
		control.addListener(SWT.Show, event -> look());
	}

	public org.eclipse.swt.widgets.Composite control() {
		return control;
	}

	public RowTable<Finding> table() {
		return table;
	}

	/** Looks for findings now. */
	public void look() {
		if (looking != null) {
			looking.cancel();
		}
		desk.project().ifPresentOrElse(project -> looking = new BackgroundWork<>(Messages.Findings_looking, monitor -> findings(project.tags(), project.state().project().triggerWord())).quiet().then(control, this::show).start(),
				() -> show(List.of()));
	}

	private static List<Finding> findings(TagIndex index, String triggerWord) {
		var found = TagFindings.of(index);
		var all = new ArrayList<Finding>();
		found.likelyMisspelt().forEach(each -> all.add(new Finding.Misspelt(each)));
		found.togetherAlways().forEach(tags -> all.add(new Finding.Together(keptFirst(tags, triggerWord), index.count(tags.getFirst()))));
		found.onOneOnly().forEach(tag -> all.add(new Finding.Lonely(tag)));
		return List.copyOf(all);
	}

	/** Of tags that always come together the first one is kept: the trigger word, if it is among them. */
	private static List<String> keptFirst(List<String> tags, String triggerWord) {
		var sorted = new ArrayList<>(tags);
		sorted.sort(Comparator.comparing((String tag) -> !tag.equals(triggerWord)));
		return sorted;
	}

	private void show(List<Finding> found) {
		table.show(found);
		count.setText(found.isEmpty() ? Messages.Findings_none : Messages.bind(Messages.Findings_count, found.size()));
		count.getParent().layout(true);
		offer(table.selected());
	}

	private void offer(List<Finding> selected) {
		fix.setEnabled(!selected.isEmpty());
		show.setEnabled(!selected.isEmpty());
		fix.setText(selected.size() == 1 ? selected.getFirst().fix() : selected.isEmpty() ? Messages.Findings_fix : Messages.bind(Messages.Findings_fixAll, selected.size()));
	}

	/** Mends what is selected, in one step. */
	public void fix() {
		var selected = table.selected();
		if (selected.size() == 1) {
			desk.execute(selected.getFirst().edit());
		} else if (!selected.isEmpty()) {
			desk.execute(new Composite(Messages.bind(Messages.Findings_fixAll, selected.size()), selected.stream().map(Finding::edit).toList()));
		}
	}
}
