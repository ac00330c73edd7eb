package org.easel.ui.tags.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a person does in a dialog that is open. */
public record DialogHands(Shell shell) {

	/** Opens a dialog by a command, works in it, and leaves it by a button. */
	public static void in(OpenTags tags, String command, String title, Consumer<DialogHands> work, int leave) {
		var failure = new Throwable[1];
		Display.getCurrent().timerExec(50, new Runnable() {
			@Override
			public void run() {
				var dialog = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
				if (dialog.isEmpty()) {
					Display.getCurrent().timerExec(50, this);
					return;
				}
				try {
					var hands = new DialogHands(dialog.get());
					work.accept(hands);
					hands.press(leave);
				} catch (Throwable thrown) {
					failure[0] = thrown;
					dialog.get().close();
				}
			}
		});
		try {
			tags.command(command);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	/** A dialog for many captions, which is left by Apply once the changes are shown. */
	public static void bulk(OpenTags tags, String command, Consumer<DialogHands> work) {
		in(tags, command, Messages.Bulk_title, hands -> {
			work.accept(hands);
			hands.awaitApply();
		}, IDialogConstants.OK_ID);
	}

	/** The fields in which one types, from the top. */
	public List<Text> fields() {
		return Widgets.all(shell, Text.class).filter(text -> text.getEditable() && (text.getStyle() & SWT.SINGLE) != 0).toList();
	}

	/** The field of a setting. */
	public Text setting(String id) {
		return Widgets.all(shell, Text.class).filter(text -> id.equals(text.getData())).findFirst().orElseThrow();
	}

	/** What the dialog says at its top and elsewhere. */
	public boolean says(String words) {
		return Widgets.all(shell, Text.class).anyMatch(text -> text.getText().contains(words));
	}

	/** Says how far it goes: a part of what stands at the choice. */
	public void reach(String reach) {
		Widgets.all(shell, Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0 && button.isEnabled()).forEach(button -> {
			boolean wanted = button.getText().contains(reach);
			if (button.getSelection() != wanted && (wanted || isReach(button))) {
				button.setSelection(wanted);
				button.notifyListeners(SWT.Selection, new Event());
			}
		});
	}

	private static boolean isReach(Button button) {
		return Stream.of("All ", " shown", " selected").anyMatch(button.getText()::contains);
	}

	/** A button of the dialog by its number. */
	public Button button(int id) {
		return Widgets.all(shell, Button.class).filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst().orElseThrow();
	}

	/** Presses a button of the dialog. */
	public void press(int id) {
		button(id).notifyListeners(SWT.Selection, new Event());
	}

	/** Waits until it can be applied. */
	public void awaitApply() {
		Conditions.await("the changes are shown", () -> button(IDialogConstants.OK_ID).isEnabled());
	}
}
