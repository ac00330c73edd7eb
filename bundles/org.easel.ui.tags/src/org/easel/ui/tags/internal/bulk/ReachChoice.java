package org.easel.ui.tags.internal.bulk;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.Reach;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Says how far a change goes: the selected pictures, those that are shown, or all. */
public final class ReachChoice {

	private final Map<Reach, Button> buttons = new EnumMap<>(Reach.class);
	private Reach reach;

	/** Makes the choice in a parent. A reach that has no picture cannot be chosen. */
	public ReachChoice(Composite parent, TagDesk desk, Reach wanted, Consumer<Reach> changed) {
		var row = new Composite(parent, SWT.NONE);
		row.setLayout(new RowLayout(SWT.HORIZONTAL));
		reach = desk.count(wanted) > 0 ? wanted : Reach.EVERYWHERE;
		for (var each : Reach.values()) {
			var button = new Button(row, SWT.RADIO);
			button.setText(Messages.bind(label(each), desk.count(each)));
			button.setEnabled(desk.count(each) > 0);
			button.setSelection(each == reach);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					reach = each;
					changed.accept(each);
				}
			});
			buttons.put(each, button);
		}
	}

	public Reach reach() {
		return reach;
	}

	private static String label(Reach reach) {
		return switch (reach) {
			case SELECTED -> Messages.Reach_selected;
			case SHOWN -> Messages.Reach_shown;
			case EVERYWHERE -> Messages.Reach_everywhere;
		};
	}
}
