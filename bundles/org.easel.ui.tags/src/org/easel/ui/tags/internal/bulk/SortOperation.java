package org.easel.ui.tags.internal.bulk;

import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.Scope;
import org.easel.core.edit.SortTags;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

/** Sorts the tags of each caption. */
final class SortOperation implements BulkOperation {

	private Button frequency;
	private Spinner keep;

	@Override
	public String label() {
		return Messages.Bulk_sort;
	}

	@Override
	public void fill(Composite parent, Runnable changed) {
		Fields.button(parent, SWT.RADIO, Messages.Bulk_alphabet, changed).setSelection(true);
		frequency = Fields.button(parent, SWT.RADIO, Messages.Bulk_frequency, changed);
		Fields.label(parent, Messages.Bulk_keep);
		keep = new Spinner(parent, SWT.BORDER);
		keep.setValues(0, 0, 100, 0, 1, 5);
		keep.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		keep.addListener(SWT.Modify, event -> changed.run());
	}

	@Override
	public PictureEdit edit(Scope scope) {
		return new SortTags(scope, frequency.getSelection() ? SortTags.Order.FREQUENCY : SortTags.Order.ALPHABET, keep.getSelection());
	}
}
