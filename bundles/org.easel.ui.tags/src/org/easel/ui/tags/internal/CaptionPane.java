package org.easel.ui.tags.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.MoveTag;
import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.RemoveTags;
import org.easel.core.edit.RenameTag;
import org.easel.core.edit.Scope;
import org.easel.core.edit.SetCaptionMode;
import org.easel.core.edit.SetTags;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;
import org.easel.ui.tags.internal.chips.ChipActions;
import org.easel.ui.tags.internal.chips.ChipField;
import org.easel.ui.tags.internal.desk.ChosenTags;
import org.easel.ui.tags.internal.desk.Reach;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.suggest.TagEntry;
import org.easel.ui.tags.internal.suggest.TagSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is said of the selected pictures, as chips or as a sentence. */
final class CaptionPane implements ChipActions {

	private final TagDesk desk;
	private final Composite control;
	private final Composite stack;
	private final Composite tagPane;
	private final StackLayout stackLayout = new StackLayout();
	private final Label title;
	private final Button asTags;
	private final Button asSentence;
	private final ChipField chips;
	private final TagEntry entry;
	private final Label more;
	private final SentencePane sentence;

	CaptionPane(Composite parent, TagDesk desk, TagSource source) {
		this.desk = desk;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(flat(3));
		title = new Label(control, SWT.NONE);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		asTags = mode(Messages.Caption_tags, CaptionMode.TAGS);
		asSentence = mode(Messages.Caption_sentence, CaptionMode.SENTENCE);
		stack = new Composite(control, SWT.NONE);
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		stack.setLayout(stackLayout);
		tagPane = new Composite(stack, SWT.NONE);
		tagPane.setLayout(flat(1));
		chips = new ChipField(tagPane, this);
		chips.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		entry = new TagEntry(tagPane, source).hint(Messages.Entry_hint);
		more = new Label(tagPane, SWT.NONE);
		more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		sentence = new SentencePane(stack, desk);
		stackLayout.topControl = tagPane;
		chips.whenTyped(entry::type, () -> entry.control().setFocus());
		entry.whenEntered(this::entered).whenLeft(chips::focusLast, chips::focusLast);
	}

	private static GridLayout flat(int columns) {
		var layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		return layout;
	}

	private Button mode(String label, CaptionMode mode) {
		var button = new Button(control, SWT.RADIO);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection() && desk.chosen().stream().anyMatch(picture -> picture.caption().mode() != mode)) {
				desk.execute(new SetCaptionMode(desk.scope(Reach.SELECTED), mode));
			}
		});
		return button;
	}

	Composite control() {
		return control;
	}

	ChipField chips() {
		return chips;
	}

	TagEntry entry() {
		return entry;
	}

	SentencePane sentence() {
		return sentence;
	}

	/** Shows the selected pictures' captions. */
	void show(List<PictureState> pictures) {
		boolean sentences = pictures.stream().anyMatch(picture -> picture.caption().mode() == CaptionMode.SENTENCE);
		title.setText(switch (pictures.size()) {
			case 0 -> Messages.Caption_nothing;
			case 1 -> pictures.getFirst().id();
			default -> Messages.bind(Messages.Caption_several, pictures.size());
		});
		asTags.setSelection(!sentences && !pictures.isEmpty());
		asSentence.setSelection(sentences);
		asTags.setEnabled(!pictures.isEmpty());
		asSentence.setEnabled(!pictures.isEmpty());
		var tags = ChosenTags.of(sentences ? List.of() : pictures, desk.triggerWord());
		chips.show(tags);
		more.setText(tags.left() == 0 ? "" : Messages.bind(Messages.Chips_more, tags.left()));
		entry.control().setEnabled(!pictures.isEmpty());
		sentence.show(sentences ? pictures : List.of());
		var top = sentences ? sentence.control() : tagPane;
		if (stackLayout.topControl != top) {
			boolean focused = isFocusIn(stackLayout.topControl);
			stackLayout.topControl = top;
			stack.layout();
			if (focused) {
				focus();
			}
		}
	}

	private static boolean isFocusIn(Control parent) {
		for (var control = parent.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == parent) {
				return true;
			}
		}
		return false;
	}

	/** Gives the focus to where one types. */
	void focus() {
		if (stackLayout.topControl == tagPane) {
			entry.control().setFocus();
		} else {
			sentence.control().setFocus();
		}
	}

	/** Turns captions of the selected pictures into sentences, or back into tags. */
	void switchMode() {
		boolean sentences = stackLayout.topControl != tagPane;
		desk.execute(new SetCaptionMode(desk.scope(Reach.SELECTED), sentences ? CaptionMode.TAGS : CaptionMode.SENTENCE));
	}

	private void entered(List<String> tags) {
		var place = chips.gap();
		add(tags, place);
		chips.gap(place.isEmpty() ? place : OptionalInt.of(place.getAsInt() + tags.size()));
	}

	@Override
	public void add(List<String> tags, OptionalInt place) {
		if (desk.chosenIds().isEmpty() || tags.isEmpty()) {
			return;
		}
		var scope = desk.scope(Reach.SELECTED);
		var shown = chips.tags();
		if (place.isEmpty() || place.getAsInt() >= shown.size()) {
			desk.execute(AddTags.last(scope, tags));
		} else if (desk.chosenIds().size() == 1 || place.getAsInt() == 0) {
			desk.execute(new AddTags(scope, tags, new AddTags.Position.At(place.getAsInt())));
		} else {
			// In several pictures the same neighbour stands at different places.
			desk.execute(new AddTags(scope, tags, new AddTags.Position.After(shown.get(place.getAsInt() - 1))));
		}
	}

	@Override
	public void remove(List<String> tags) {
		desk.execute(new RemoveTags(desk.scope(Reach.SELECTED), tags));
	}

	@Override
	public void move(List<String> tags, int place) {
		var scope = desk.scope(Reach.SELECTED);
		if (tags.size() == 1) {
			desk.execute(new MoveTag(scope, tags.getFirst(), place));
		} else if (desk.chosenIds().size() == 1) {
			desk.execute(new SetTags(scope, chips.tags()));
		} else {
			var moves = new ArrayList<PictureEdit>();
			for (int i = 0; i < tags.size(); i++) {
				moves.add(new MoveTag(scope, tags.get(i), place + i));
			}
			desk.execute(new org.easel.core.edit.Composite(Messages.bind(Messages.Caption_move, tags.size()), moves));
		}
	}

	@Override
	public void rename(String tag, String to) {
		desk.execute(new RenameTag(desk.scope(Reach.SELECTED), tag, to));
	}

	/** Makes tags that a machine put there a person's. */
	void confirm() {
		var edits = new ArrayList<PictureEdit>();
		var selected = chips.selectedTags();
		for (var picture : desk.chosen()) {
			for (var tag : selected) {
				if (picture.caption().byMachine(tag)) {
					var scope = Scope.of(picture.id());
					edits.add(new RemoveTags(scope, List.of(tag)));
					edits.add(new AddTags(scope, List.of(tag), new AddTags.Position.At(picture.tags().indexOf(tag))));
				}
			}
		}
		if (!edits.isEmpty()) {
			desk.execute(new org.easel.core.edit.Composite(Messages.bind(Messages.Caption_confirm, selected.size()), edits));
		}
	}
}
