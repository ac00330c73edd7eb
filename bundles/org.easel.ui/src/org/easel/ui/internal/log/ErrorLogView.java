package org.easel.ui.internal.log;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.BackgroundWork;
import org.easel.ui.EaselViews;
import org.easel.ui.Icons;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What went wrong, in this session and those before: the end of the workbench's log file. */
public final class ErrorLogView extends ViewPart {

	private TableViewer table;
	private Text details;

	@Override
	public void createPartControl(Composite parent) {
		var sash = new SashForm(parent, SWT.VERTICAL);
		table = new TableViewer(sash, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		column(Messages.Log_message, 520, ColumnLabelProvider.createTextImageProvider(entry -> firstLine(((LogEntry) entry).message()), entry -> image((LogEntry) entry)));
		column(Messages.Log_plugin, 180, ColumnLabelProvider.createTextProvider(entry -> ((LogEntry) entry).plugin()));
		column(Messages.Log_time, 180, ColumnLabelProvider.createTextProvider(entry -> ((LogEntry) entry).time()));
		details = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		sash.setWeights(65, 35);
		table.addSelectionChangedListener(event -> details.setText(table.getStructuredSelection().getFirstElement() instanceof LogEntry entry ? text(entry) : "")); //$NON-NLS-1$
		getSite().setSelectionProvider(table);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, EaselViews.ERROR_LOG);
		copyAction();
		read();
		var updates = new WidgetUpdates(table.getControl());
		// The file is written by another listener, perhaps after this one is told: look at it once it is quiet.
		ILogListener listener = (status, plugin) -> updates.once(this, () -> updates.afterQuiet("log", 200, this::read)); //$NON-NLS-1$
		Platform.addLogListener(listener);
		sash.addDisposeListener(event -> Platform.removeLogListener(listener));
	}

	private void column(String title, int width, ColumnLabelProvider labels) {
		var column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
	}

	private void copyAction() {
		var copy = new Action(Messages.Log_copy, new Icons(ErrorLogView.class).small("copy")) { //$NON-NLS-1$
			@Override
			public void run() {
				copy();
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(copy);
	}

	private void copy() {
		if (details.getText().isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(details.getDisplay());
		try {
			clipboard.setContents(new Object[] { details.getText() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void read() {
		var file = Path.of(Platform.getLogFileLocation().toOSString());
		new BackgroundWork<List<LogEntry>>(Messages.Log_reading, monitor -> LogTail.read(file)).quiet().then(table.getControl(), table::setInput).start();
	}

	private static String firstLine(String text) {
		return text.lines().findFirst().orElse(""); //$NON-NLS-1$
	}

	private static String text(LogEntry entry) {
		return (entry.message() + "\n\n" + entry.plugin() + ", " + entry.time() + "\n\n" + entry.details()).strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Image image(LogEntry entry) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (entry.severity()) {
			case IStatus.ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case IStatus.WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			default -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}
}
