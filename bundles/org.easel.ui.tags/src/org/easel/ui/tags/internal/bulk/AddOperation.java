package org.easel.ui.tags.internal.bulk;

import java.util.List;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.AddTags.Position;
import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.Scope;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.suggest.TagEntry;
import org.easel.ui.tags.internal.suggest.TagSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Adds tags before all others, after them, or after a certain one. */
final class AddOperation implements BulkOperation {

	private final TagSource source;
	private TagEntry tags;
	private TagEntry behind;
	private Button first;
	private Button after;

	AddOperation(TagSource source) {
		this.source = source;
	}

	@Override
	public String label() {
		return Messages.Bulk_add;
	}

	@Override
	public void fill(Composite parent, Runnable changed) {
		Fields.label(parent, Messages.Bulk_tags);
		tags = new TagEntry(parent, source);
		tags.control().addListener(SWT.Modify, event -> changed.run());
		var last = Fields.button(parent, SWT.RADIO, Messages.Bulk_last, changed);
		last.setSelection(true);
		first = Fields.button(parent, SWT.RADIO, Messages.Bulk_first, changed);
		after = Fields.button(parent, SWT.RADIO, Messages.Bulk_after, changed);
		Fields.label(parent, Messages.Bulk_tag);
		behind = new TagEntry(parent, source);
		behind.control().addListener(SWT.Modify, event -> {
			if (!behind.tags().isEmpty()) {
				last.setSelection(false);
				first.setSelection(false);
				after.setSelection(true);
			}
			changed.run();
		});
	}

	@Override
	public void start(List<String> chosen) {
		tags.control().setFocus();
	}

	@Override
	public PictureEdit edit(Scope scope) {
		var added = tags.tags();
		if (added.isEmpty()) {
			throw new IllegalArgumentException(Messages.Bulk_needsTags);
		}
		if (!after.getSelection()) {
			return first.getSelection() ? AddTags.first(scope, added) : AddTags.last(scope, added);
		}
		if (behind.tags().isEmpty()) {
			throw new IllegalArgumentException(Messages.Bulk_needsAfter);
		}
		return new AddTags(scope, added, new Position.After(behind.tags().getFirst()));
	}
}
