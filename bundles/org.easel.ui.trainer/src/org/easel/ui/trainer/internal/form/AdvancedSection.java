package org.easel.ui.trainer.internal.form;

import org.easel.ui.WidgetUpdates;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** The settings that few people need: closed at first, with a search. */
final class AdvancedSection {

	private static final int QUIET_MILLIS = 150;

	/** What is told when rows come or go. */
	interface Filter {

		void search(String words);
	}

	private final ExpandableComposite expandable;
	private final Composite client;
	private final Text search;

	/** @param changed is told when the form has another height */
	AdvancedSection(Composite parent, Filter filter, Runnable changed) {
		expandable = new ExpandableComposite(parent, SWT.NONE, ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
		expandable.setText(Messages.Form_advanced);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = 14;
		expandable.setLayoutData(data);
		client = new Composite(expandable, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		client.setLayout(layout);
		expandable.setClient(client);
		client.setVisible(false);
		search = new Text(client, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(Messages.Form_search);
		search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		var updates = new WidgetUpdates(search);
		search.addListener(SWT.Modify, event -> updates.afterQuiet("search", QUIET_MILLIS, () -> { //$NON-NLS-1$
			filter.search(search.getText());
			changed.run();
		}));
		expandable.addExpansionListener(IExpansionListener.expansionStateChangedAdapter((ExpansionEvent event) -> changed.run()));
	}

	/** Where the rows go. */
	Composite client() {
		return client;
	}

	Text search() {
		return search;
	}

	/** Opens it, with the caret in the search. */
	void open() {
		expandable.setExpanded(true);
		search.setFocus();
	}
}
