package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.SetRepeats;
import org.easel.core.state.PictureState;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Says how often an epoch sees the pictures of the folder in which the first of the chosen pictures lies. */
public final class RepeatsHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		var first = pictures.getFirst();
		if (first.folder().equals(PictureState.ROOT)) {
			MessageDialog.openInformation(shell, Messages.Repeats_window, Messages.Repeats_noFolder);
			return Optional.empty();
		}
		return ask(shell, first.folder(), first.repeats()).map(repeats -> new SetRepeats(first.folder(), repeats));
	}

	private static Optional<Integer> ask(Shell shell, String folder, int present) {
		var dialog = new InputDialog(shell, Messages.Repeats_window, NLS.bind(Messages.Repeats_message, folder), Integer.toString(present),
				text -> wrong(folder, text));
		return dialog.open() == Window.OK ? Optional.of(Integer.parseInt(dialog.getValue().strip())) : Optional.empty();
	}

	/** Why it is no number of repeats; null where it is one, as the dialog wants it. */
	private static String wrong(String folder, String text) {
		try {
			new SetRepeats(folder, Integer.parseInt(text.strip()));
			return null;
		} catch (NumberFormatException e) {
			return Messages.Repeats_number;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}
}
