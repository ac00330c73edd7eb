package org.easel.ui.trainer.internal.runs;

import java.util.List;
import java.util.Optional;

import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.ui.testing.Conditions;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What a person sees of the runs. */
public record Seen(RunsPage page) {

	/** A process that trains needs its time to begin, on a busy computer above all. */
	private static final long PATIENCE_MILLIS = 180_000;

	/** How the run of a row stands, as the table says. */
	public String state(int row) {
		return page.table().getItemCount() > row ? page.table().getItem(row).getText(1) : "";
	}

	public List<String> names() {
		return List.of(page.table().getItems()).stream().map(item -> item.getText(0)).toList();
	}

	public String message() {
		return page.live().message();
	}

	public String log() {
		return page.live().log();
	}

	/** The runs whose curves are drawn. */
	public List<String> curves() {
		return page.live().loss().shown();
	}

	public Optional<RunFolder> shown() {
		return page.live().run();
	}

	/** Lays the curve of a run over the others. */
	public void tick(RunFolder run) {
		page.runs().tick(run, true);
		page.table().notifyListeners(SWT.Selection, new Event());
	}

	/** Waits until the shown run stands so. */
	public void awaitState(String state) {
		Conditions.await("it is " + state + ", not " + state(0) + ": " + message(), PATIENCE_MILLIS, () -> state(0).equals(state));
	}

	/** Waits until the shown run has come so far. */
	public void awaitStep(long step) {
		while (step() < step) {
			long before = step();
			Conditions.await("a step after " + before + " of " + log(), PATIENCE_MILLIS, () -> step() > before);
		}
	}

	private long step() {
		return page.live().view().map(RunView::condition).map(RunCondition::step).orElse(0L);
	}
}
