package org.easel.ui.gallery.internal.keep;

import java.util.Optional;

import org.easel.core.samples.EpochCopy;
import org.easel.core.samples.RunEpoch;
import org.easel.core.samples.SampledRun;
import org.easel.ui.BackgroundWork;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;

/** Keeps an epoch: asks for name and folder, copies in the background, says where it is. */
public final class KeepEpoch {

	private final IViewSite site;

	public KeepEpoch(IViewSite site) {
		this.site = site;
	}

	/** @param number of the epoch, counted from 1 */
	public void ask(SampledRun run, int number) {
		Shell shell = site.getShell();
		Optional<RunEpoch> epoch = run.epoch(number);
		if (epoch.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Keep_window, NLS.bind(Messages.Keep_noFile, number, run.run().name()));
			return;
		}
		var dialog = new KeepDialog(shell, epoch.get(), EpochCopy.usualName(epoch.get()));
		if (dialog.open() == Window.OK) {
			var copy = dialog.copy();
			// What was there was asked about in the dialog.
			boolean replace = copy.isTaken();
			new BackgroundWork<>(Messages.Keep_copying, monitor -> copy.write(replace)).then(shell,
					target -> site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Keep_done, target))).start();
		}
	}
}
