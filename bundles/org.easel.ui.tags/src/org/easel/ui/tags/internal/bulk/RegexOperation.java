package org.easel.ui.tags.internal.bulk;

import java.util.List;
import java.util.regex.Pattern;

import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.RegexReplace;
import org.easel.core.edit.Scope;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Replaces what a regular expression finds. */
final class RegexOperation implements BulkOperation {

	private Text expression;
	private Text replacement;
	private Button ignoreCase;
	private Button whole;

	@Override
	public String label() {
		return Messages.Bulk_regex;
	}

	@Override
	public void fill(Composite parent, Runnable changed) {
		expression = Fields.text(parent, Messages.Bulk_expression, changed);
		replacement = Fields.text(parent, Messages.Bulk_replacement, changed);
		replacement.setMessage(Messages.Bulk_replacementHint);
		ignoreCase = Fields.button(parent, SWT.CHECK, Messages.Bulk_ignoreCase, changed);
		whole = Fields.button(parent, SWT.CHECK, Messages.Bulk_whole, changed);
		whole.setToolTipText(Messages.Bulk_wholeTip);
	}

	@Override
	public void start(List<String> chosen) {
		expression.setText(chosen.size() == 1 ? escaped(chosen.getFirst()) : "");
		expression.selectAll();
		expression.setFocus();
	}

	private static String escaped(String tag) {
		return Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]").matcher(tag).replaceAll("\\\\$0");
	}

	@Override
	public PictureEdit edit(Scope scope) {
		if (expression.getText().isEmpty()) {
			throw new IllegalArgumentException(Messages.Bulk_needsExpression);
		}
		return new RegexReplace(scope, expression.getText(), replacement.getText(), ignoreCase.getSelection(),
				whole.getSelection() ? RegexReplace.Part.CAPTION : RegexReplace.Part.TAG);
	}
}
