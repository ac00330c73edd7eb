package org.easel.ui.tags.internal.bulk;

import java.util.List;

import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.RemoveTags;
import org.easel.core.edit.Scope;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.suggest.TagEntry;
import org.easel.ui.tags.internal.suggest.TagSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Removes tags. */
final class RemoveOperation implements BulkOperation {

	private final TagSource source;
	private TagEntry tags;

	RemoveOperation(TagSource source) {
		this.source = source;
	}

	@Override
	public String label() {
		return Messages.Bulk_remove;
	}

	@Override
	public void fill(Composite parent, Runnable changed) {
		Fields.label(parent, Messages.Bulk_tags);
		tags = new TagEntry(parent, source);
		tags.control().addListener(SWT.Modify, event -> changed.run());
	}

	@Override
	public void start(List<String> chosen) {
		tags.control().setText(String.join(", ", chosen));
		tags.control().setFocus();
	}

	@Override
	public PictureEdit edit(Scope scope) {
		if (tags.tags().isEmpty()) {
			throw new IllegalArgumentException(Messages.Bulk_needsTags);
		}
		return new RemoveTags(scope, tags.tags());
	}
}
