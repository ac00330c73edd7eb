package org.easel.ui.dataset.internal.judge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.easel.core.judge.Finding;
import org.easel.core.settings.Severity;
import org.easel.ui.Icons;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of findings; only the rows in sight are filled. */
final class FindingTable {

	private static final int LEAST_FINDING = 420;

	private final Table table;
	private final TableColumn widest;
	private final LocalResourceManager images;
	private final Icons icons = new Icons(FindingTable.class);
	private List<Finding> findings = List.of();
	private Path dataset = Path.of(""); //$NON-NLS-1$

	/** @param opened is called with a finding that a person wants to see */
	FindingTable(Composite parent, Consumer<Finding> opened) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		table.setHeaderVisible(true);
		widest = column(Messages.Judge_finding, LEAST_FINDING);
		column(Messages.Judge_picture, 150);
		column(Messages.Judge_fix, 200);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, event -> chosen().stream().findFirst().ifPresent(opened));
	}

	Table control() {
		return table;
	}

	/** Shows findings about pictures below a folder. */
	void show(List<Finding> next, Path folder) {
		var before = chosen();
		findings = next;
		dataset = folder;
		table.setItemCount(next.size());
		table.clearAll();
		table.setSelection(before.stream().mapToInt(findings::indexOf).filter(place -> place >= 0).toArray());
	}

	List<Finding> findings() {
		return findings;
	}

	/** In the order of the table. */
	List<Finding> chosen() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(place -> place < findings.size()).mapToObj(findings::get).toList();
	}

	/** What can be done about a finding, the best first. */
	List<Remedy> remedies(Finding finding) {
		return finding.fixes().stream().map(fix -> Remedy.of(fix, dataset)).toList();
	}

	/** The pictures that findings are about, by their ids. */
	List<String> pictures(List<Finding> of) {
		return of.stream().flatMap(finding -> finding.pictures().stream()).map(file -> Remedy.id(dataset, file)).distinct().toList();
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		// GTK asks for a row that is being removed with the index -1.
		if (event.index < 0 || event.index >= findings.size()) {
			return;
		}
		var finding = findings.get(event.index);
		var remedies = remedies(finding);
		var picture = finding.pictures().isEmpty() ? "" : Remedy.id(dataset, finding.pictures().getFirst()); //$NON-NLS-1$
		item.setText(new String[] { withoutName(finding.message(), picture), picture, remedies.isEmpty() ? "" : remedies.getFirst().label() }); //$NON-NLS-1$
		item.setImage(0, image(finding.severity()));
	}

	/** The name of the picture stands in a column of its own. */
	static String withoutName(String message, String picture) {
		var name = picture.substring(picture.lastIndexOf('/') + 1) + ": "; //$NON-NLS-1$
		if (name.length() == 2 || !message.startsWith(name) || message.length() == name.length()) {
			return message;
		}
		var rest = message.substring(name.length());
		return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
	}

	/** What the other columns leave is the finding's. */
	private void fit() {
		int others = 0;
		for (var column : table.getColumns()) {
			others += column == widest ? 0 : column.getWidth();
		}
		int left = table.getClientArea().width - others;
		if (left >= LEAST_FINDING) {
			widest.setWidth(left);
		}
	}

	private Image image(Severity severity) {
		return images.create(icons.small(switch (severity) {
			case ERROR -> "error"; //$NON-NLS-1$
			case WARNING -> "warning"; //$NON-NLS-1$
			case INFO -> "info"; //$NON-NLS-1$
		}));
	}

	private TableColumn column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		return column;
	}
}
