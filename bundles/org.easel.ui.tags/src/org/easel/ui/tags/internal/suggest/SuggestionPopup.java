package org.easel.ui.tags.internal.suggest;

import java.util.List;
import java.util.function.Consumer;

import org.easel.ui.tags.internal.suggest.TagSource.Suggestion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list under a text field that never takes the focus from it. */
final class SuggestionPopup {

	private static final int WIDTH = 320;

	private final Text text;
	private final Consumer<String> taken;
	private Shell shell;
	private Table table;

	/** @param taken is told of the tag that was clicked */
	SuggestionPopup(Text text, Consumer<String> taken) {
		this.text = text;
		this.taken = taken;
		text.addDisposeListener(event -> hide());
	}

	boolean isOpen() {
		return shell != null && shell.isVisible();
	}

	/** Shows suggestions with none selected; none at all hide the list. */
	void show(List<Suggestion> suggestions) {
		if (suggestions.isEmpty()) {
			hide();
			return;
		}
		if (shell == null) {
			open();
		}
		table.setRedraw(false);
		table.removeAll();
		for (var each : suggestions) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { each.tag(), each.note() });
		}
		table.deselectAll();
		table.setRedraw(true);
		int height = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		place(Math.min(height, table.getItemHeight() * (suggestions.size() + 1) + 4));
		shell.setVisible(true);
	}

	private void open() {
		shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
		shell.setLayout(new FillLayout());
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.NO_FOCUS);
		var tags = new TableColumn(table, SWT.LEFT);
		tags.setWidth(WIDTH - 120);
		var notes = new TableColumn(table, SWT.RIGHT);
		notes.setWidth(110);
		table.addListener(SWT.MouseDown, event -> {
			var item = table.getItem(new Point(event.x, event.y));
			if (item != null) {
				taken.accept(item.getText());
			}
		});
	}

	/** Under the field, or over it where the screen ends. */
	private void place(int height) {
		var under = text.toDisplay(0, text.getSize().y + 2);
		var screen = text.getMonitor().getClientArea();
		int top = under.y + height <= screen.y + screen.height ? under.y : text.toDisplay(0, 0).y - height - 2;
		int left = Math.min(under.x, screen.x + screen.width - WIDTH);
		shell.setBounds(left, top, WIDTH, height);
	}

	/** Selects the next one (1) or the one before (-1); beyond the ends none. */
	void move(int by) {
		int next = table.getSelectionIndex() + by;
		if (table.getSelectionIndex() < 0 && by < 0) {
			next = table.getItemCount() - 1;
		}
		if (next < 0 || next >= table.getItemCount()) {
			table.deselectAll();
		} else {
			table.setSelection(next);
		}
	}

	/** The selected tag; empty where none is. */
	String selected() {
		return isOpen() && table.getSelectionIndex() >= 0 ? table.getItem(table.getSelectionIndex()).getText() : "";
	}

	/** The first tag; empty where there is none. */
	String first() {
		return isOpen() && table.getItemCount() > 0 ? table.getItem(0).getText() : "";
	}

	void hide() {
		if (shell != null) {
			shell.dispose();
			shell = null;
			table = null;
		}
	}
}
