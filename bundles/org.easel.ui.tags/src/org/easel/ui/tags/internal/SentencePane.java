package org.easel.ui.tags.internal;

import java.util.List;

import org.easel.core.edit.Scope;
import org.easel.core.edit.SetText;
import org.easel.core.state.PictureState;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The caption as a text, for sentences. What is typed is kept after a pause, on Ctrl+Enter, and when another picture or field is gone to. */
final class SentencePane {

	private static final int QUIET_MILLIS = 1000;

	private final TagDesk desk;
	private final Text text;
	private final WidgetUpdates updates;
	private List<String> ids = List.of();
	private String before = "";
	private boolean showing;

	SentencePane(Composite parent, TagDesk desk) {
		this.desk = desk;
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		updates = new WidgetUpdates(text);
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				updates.afterQuiet("sentence", QUIET_MILLIS, this::keep);
			}
		});
		text.addListener(SWT.FocusOut, event -> keep());
		text.addDisposeListener(event -> keep());
		text.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				keep();
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	Text control() {
		return text;
	}

	/** Shows what pictures have in common; several with different captions cannot be edited here. */
	void show(List<PictureState> pictures) {
		var shown = pictures.stream().map(PictureState::id).toList();
		if (!shown.equals(ids)) {
			keep();
		}
		var captions = pictures.stream().map(picture -> picture.caption().text()).distinct().toList();
		boolean typing = shown.equals(ids) && !text.getText().equals(before);
		ids = shown;
		if (typing) {
			// What is being typed stays, and is kept after the pause.
			return;
		}
		before = captions.size() == 1 ? captions.getFirst() : "";
		showing = true;
		if (!text.getText().equals(before)) {
			text.setText(before);
			text.setSelection(before.length());
		}
		showing = false;
		text.setEditable(captions.size() == 1);
		text.setMessage(captions.size() > 1 ? Messages.bind(Messages.Sentence_different, pictures.size()) : Messages.Sentence_hint);
	}

	/** Makes an edit of what was typed. */
	void keep() {
		var typed = text.getText();
		if (!typed.equals(before) && !ids.isEmpty() && text.getEditable()) {
			before = typed;
			desk.execute(new SetText(Scope.of(ids), typed));
		}
	}
}
