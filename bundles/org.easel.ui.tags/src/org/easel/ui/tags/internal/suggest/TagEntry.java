package org.easel.ui.tags.internal.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.caption.Caption;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field for tags, parted by commas, that suggests some while one types. Down and Up go through the suggestions, Tab takes the first one, Enter the
 * selected one, or else what was typed.
 */
public final class TagEntry {

	private static final int MOST = 10;
	private static final int SHORTEST = 1;

	private final Text text;
	private final TagSource source;
	private final SuggestionPopup popup;
	private Optional<Consumer<List<String>>> entered = Optional.empty();
	private Runnable above = () -> {
	};
	private Runnable backspace = () -> {
	};
	private boolean filling;

	/** Makes the field in a parent with a grid layout, where it takes the width that there is. */
	public TagEntry(Composite parent, TagSource source) {
		this.source = source;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		popup = new SuggestionPopup(text, this::take);
		text.addListener(SWT.Modify, event -> suggest());
		text.addListener(SWT.FocusOut, event -> popup.hide());
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, this::key);
	}

	/** The field itself. */
	public Text control() {
		return text;
	}

	/** The tags that are typed. */
	public List<String> tags() {
		return Caption.parse(text.getText()).tags();
	}

	/** Says what happens to the tags on Enter; the field is emptied then. Where nothing is said, Enter is the dialog's. */
	public TagEntry whenEntered(Consumer<List<String>> taker) {
		entered = Optional.of(taker);
		return this;
	}

	/** Says where Up goes while no suggestion is selected, and what Backspace in the empty field does. */
	public TagEntry whenLeft(Runnable up, Runnable back) {
		above = up;
		backspace = back;
		return this;
	}

	/** Gives the field the focus and adds text to it. */
	public void type(String more) {
		text.setFocus();
		text.setText(text.getText() + more);
		text.setSelection(text.getCharCount());
		suggest();
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_RETURN -> event.doit = !enter();
			case SWT.TRAVERSE_ESCAPE -> {
				if (popup.isOpen()) {
					event.doit = false;
					popup.hide();
				} else if (!text.getText().isEmpty()) {
					event.doit = false;
					text.setText("");
				}
			}
			case SWT.TRAVERSE_TAB_NEXT -> {
				var suggested = popup.selected().isEmpty() ? popup.first() : popup.selected();
				if (popup.isOpen() && !suggested.equals(typed())) {
					event.doit = false;
					take(suggested);
				}
			}
			default -> {
				// Other ways out of the field are as everywhere.
			}
		}
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
				event.doit = false;
				if (popup.isOpen()) {
					popup.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
				} else if (event.keyCode == SWT.ARROW_UP) {
					above.run();
				}
			}
			case SWT.ARROW_LEFT -> {
				if (text.getText().isEmpty()) {
					event.doit = false;
					above.run();
				}
			}
			case SWT.BS -> {
				if (text.getText().isEmpty()) {
					event.doit = false;
					backspace.run();
				}
			}
			default -> {
				// All else is typed.
			}
		}
	}

	/** Whether the key has done its work here. */
	private boolean enter() {
		var selected = popup.selected();
		take(selected);
		popup.hide();
		if (entered.isEmpty()) {
			return !selected.isEmpty();
		}
		var tags = tags();
		if (!tags.isEmpty()) {
			filling = true;
			text.setText("");
			filling = false;
			entered.get().accept(tags);
		}
		return true;
	}

	/** Puts a suggestion in the place of the tag that is being typed. */
	private void take(String tag) {
		if (tag.isEmpty()) {
			return;
		}
		int caret = text.getCaretPosition();
		var whole = text.getText();
		int begin = begin(whole, caret);
		int end = whole.indexOf(',', caret) < 0 ? whole.length() : whole.indexOf(',', caret);
		filling = true;
		text.setText(whole.substring(0, begin) + tag + whole.substring(end));
		filling = false;
		text.setSelection(begin + tag.length());
		popup.hide();
	}

	private void suggest() {
		if (filling || !text.isFocusControl()) {
			return;
		}
		var typed = typed();
		popup.show(typed.length() < SHORTEST ? List.of() : source.suggest(typed, MOST));
	}

	/** The tag that is being typed, up to where one types. */
	private String typed() {
		int caret = text.getCaretPosition();
		return text.getText().substring(begin(text.getText(), caret), caret).strip();
	}

	private static int begin(String whole, int caret) {
		int begin = whole.lastIndexOf(',', Math.max(0, caret - 1)) + 1;
		while (begin < caret && whole.charAt(begin) == ' ') {
			begin++;
		}
		return Math.min(begin, caret);
	}

	/** What the field says while it is empty. */
	public TagEntry hint(String words) {
		text.setMessage(words);
		text.setToolTipText(Messages.Entry_tip);
		return this;
	}
}
