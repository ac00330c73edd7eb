package org.easel.ui.tags.internal.bulk;

import java.util.List;

import org.easel.core.edit.MergeTags;
import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.RenameTag;
import org.easel.core.edit.Scope;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.suggest.TagEntry;
import org.easel.ui.tags.internal.suggest.TagSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Puts another tag in the place of one, or one in the place of several. */
final class RenameOperation implements BulkOperation {

	private final TagSource source;
	private TagEntry tags;
	private TagEntry to;

	RenameOperation(TagSource source) {
		this.source = source;
	}

	@Override
	public String label() {
		return Messages.Bulk_rename;
	}

	@Override
	public void fill(Composite parent, Runnable changed) {
		Fields.label(parent, Messages.Bulk_tags);
		tags = new TagEntry(parent, source);
		tags.control().addListener(SWT.Modify, event -> changed.run());
		Fields.label(parent, Messages.Bulk_to);
		to = new TagEntry(parent, source);
		to.control().addListener(SWT.Modify, event -> changed.run());
	}

	@Override
	public void start(List<String> chosen) {
		tags.control().setText(String.join(", ", chosen));
		if (chosen.isEmpty()) {
			tags.control().setFocus();
		} else {
			to.control().setText(chosen.getFirst());
			to.control().selectAll();
			to.control().setFocus();
		}
	}

	@Override
	public PictureEdit edit(Scope scope) {
		var from = tags.tags();
		if (from.isEmpty()) {
			throw new IllegalArgumentException(Messages.Bulk_needsTags);
		}
		if (to.tags().isEmpty()) {
			throw new IllegalArgumentException(Messages.Bulk_needsName);
		}
		var name = to.control().getText();
		return from.size() == 1 ? new RenameTag(scope, from.getFirst(), name) : new MergeTags(scope, from, to.tags().getFirst());
	}
}
