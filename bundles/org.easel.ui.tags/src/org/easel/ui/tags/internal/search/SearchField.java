package org.easel.ui.tags.internal.search;

import java.util.Locale;

import org.easel.core.search.Query;
import org.easel.core.search.QueryException;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.DeskListener;
import org.easel.ui.tags.internal.desk.Look;
import org.easel.ui.tags.internal.desk.Narrowing;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Searches pictures while one types. Enter searches again, so that pictures that no longer fit go. */
public final class SearchField {

	private static final int QUIET_MILLIS = 80;

	private final TagDesk desk;
	private final Composite control;
	private final Text text;
	private final Label count;
	private final Link narrowed;
	private final ControlDecoration wrong;

	/** Makes it in a parent. */
	public SearchField(Composite parent, TagDesk desk) {
		this.desk = desk;
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(3, false);
		layout.marginHeight = 4;
		layout.horizontalSpacing = 10;
		control.setLayout(layout);
		text = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		text.setMessage(Messages.Search_hint);
		text.setToolTipText(Messages.Search_tip);
		var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.horizontalIndent = 8;
		text.setLayoutData(wide);
		wrong = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		wrong.hide();
		narrowed = new Link(control, SWT.NONE);
		narrowed.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		narrowed.addListener(SWT.Selection, event -> desk.narrow(Narrowing.ALL));
		count = new Label(control, SWT.NONE);
		count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		var updates = new WidgetUpdates(text);
		text.addListener(SWT.Modify, event -> updates.afterQuiet("search", QUIET_MILLIS, () -> search(true)));
		text.addListener(SWT.DefaultSelection, event -> search(false));
		desk.addListener(new DeskListener() {
			@Override
			public void looked(Look look) {
				tell(look);
			}

			@Override
			public void projectChanged() {
				text.setText("");
			}
		});
		tell(desk.look());
	}

	public Composite control() {
		return control;
	}

	/** The field itself. */
	public Text field() {
		return text;
	}

	/** Searches for pictures with a tag. */
	public void find(String tag) {
		text.setText("\"" + tag.replace("\"", "") + "\" ");
		search(false);
	}

	private void search(boolean typing) {
		try {
			desk.search(typing ? Query.typing(text.getText()) : Query.parse(text.getText()));
			wrong.hide();
		} catch (QueryException e) {
			wrong.setDescriptionText(e.getMessage());
			wrong.show();
			if (!typing) {
				text.setSelection(e.begin(), e.end());
				wrong.showHoverText(e.getMessage());
			}
		}
	}

	private void tell(Look look) {
		var found = Messages.bind(Messages.Search_count, number(look.shown().size()), number(look.total()));
		count.setText(look.outgrown() == 0 ? found : Messages.bind(Messages.Search_outgrown, found, number(look.outgrown())));
		narrowed.setText(switch (desk.narrowing()) {
			case Narrowing.All() -> "";
			case Narrowing.Folder(var name) -> Messages.bind(Messages.Search_folder, name);
			case Narrowing.Some(var ids) -> Messages.bind(Messages.Search_some, number(ids.size()));
		});
		control.layout(true);
	}

	private static String number(int value) {
		return String.format(Locale.getDefault(), "%,d", value);
	}
}
