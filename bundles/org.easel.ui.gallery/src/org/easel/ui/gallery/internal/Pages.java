package org.easel.ui.gallery.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The grid, or what is shown in place of it; the bar above belongs to the grid, and is hidden with it. */
final class Pages extends Composite {

	private final StackLayout stack = new StackLayout();
	private final Control bar;
	private Control first;

	Pages(Composite parent, Control bar) {
		super(parent, SWT.NONE);
		this.bar = bar;
		setLayout(stack);
	}

	/** Shows one; the first that was ever shown is the one with the bar. */
	void show(Control page) {
		first = first == null ? page : first;
		stack.topControl = page;
		boolean withBar = page == first;
		bar.setVisible(withBar);
		((GridData) bar.getLayoutData()).exclude = !withBar;
		layout();
		getParent().layout();
	}

	Control shown() {
		return stack.topControl;
	}

	@Override
	public boolean setFocus() {
		return stack.topControl != null && stack.topControl.setFocus();
	}
}
