package org.easel.ui.gallery.internal.commands;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampledRun;
import org.easel.runs.worker.Worker;
import org.easel.ui.gallery.internal.Messages;
import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.again.AgainDialog;
import org.easel.ui.gallery.internal.again.AgainWork;
import org.eclipse.jface.window.Window;

/** Draws pictures with any prompt on any epochs: asks which, and lets the worker draw them in the background. */
public final class AgainHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		var run = view.focused().flatMap(view::runOf).or(view::run);
		run.ifPresent(of -> usual(view, of).ifPresent(prompt -> {
			var epochs = new TreeSet<Integer>();
			view.chosen().stream().map(sample -> sample.column().epoch()).forEach(epochs::add);
			if (epochs.isEmpty()) {
				of.epochs().forEach(epoch -> epochs.add(epoch.number()));
			}
			ask(view, new AgainDialog(view.getSite().getShell(), of, prompt, List.copyOf(epochs)));
		}));
	}

	private static Optional<SamplePrompt> usual(SampleGalleryView view, SampledRun run) {
		return view.focused().map(sample -> sample.prompt()).or(() -> run.settings().samples().stream().findFirst());
	}

	private static void ask(SampleGalleryView view, AgainDialog dialog) {
		if (dialog.open() == Window.OK) {
			var request = dialog.request();
			new AgainWork(view.getSite().getService(Worker.class)).start(request, view.canvas(), () -> {
				view.lookNow();
				view.tell(request.strengths().equals(List.of(1.0)) ? Messages.Again_done : Messages.Again_doneStrengths);
			});
		}
	}
}
