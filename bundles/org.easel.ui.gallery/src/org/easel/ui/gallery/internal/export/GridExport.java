package org.easel.ui.gallery.internal.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;

import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.GridPage;
import org.easel.core.samples.GridSheet;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleMark;
import org.easel.ui.BackgroundWork;
import org.easel.ui.MonitoredProgress;
import org.easel.ui.gallery.internal.ColumnTitles;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;

/** Writes the grid that is shown as one picture or as a page that holds all pictures. */
public final class GridExport {

	private static final String PNG = ".png"; //$NON-NLS-1$
	private static final String HTML = ".html"; //$NON-NLS-1$

	private final IViewSite site;

	public GridExport(IViewSite site) {
		this.site = site;
	}

	/** Asks for a file, and writes the grid as one picture into it. */
	public void asPicture(SampleGrid grid, ColumnTitles titles, String name) {
		file(name, PNG).ifPresent(file -> start(file, monitor -> {
			new GridSheet(grid, titles::full, GridSheet.usualCell(grid)).write(file);
			return file;
		}));
	}

	/** Asks for a file, and writes the grid as a page into it. @param marks of its pictures */
	public void asPage(SampleGrid grid, ColumnTitles titles, Function<DrawnSample, SampleMark> marks, String name) {
		// Marks belong to the thread of the user interface.
		var marked = new HashMap<DrawnSample, SampleMark>();
		grid.cells().values().forEach(sample -> marked.put(sample, marks.apply(sample)));
		file(name, HTML).ifPresent(file -> start(file, monitor -> {
			new GridPage(name, grid, titles::full, marked::get, GridPage.USUAL_SIDE).write(file, new MonitoredProgress(Messages.Export_writing, monitor));
			return file;
		}));
	}

	private void start(Path file, BackgroundWork.Work<Path> work) {
		new BackgroundWork<>(NLS.bind(Messages.Export_job, file.getFileName()), work)
				.then(site.getShell(), written -> site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Export_done, written))).start();
	}

	private Optional<Path> file(String name, String ending) {
		var dialog = new FileDialog(site.getShell(), SWT.SAVE);
		dialog.setText(Messages.Export_window);
		dialog.setFileName(name + ending);
		dialog.setFilterExtensions("*" + ending); //$NON-NLS-1$
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(chosen -> Path.of(chosen.endsWith(ending) ? chosen : chosen + ending));
	}
}
