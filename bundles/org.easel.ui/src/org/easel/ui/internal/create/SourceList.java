package org.easel.ui.internal.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.ui.BackgroundWork;
import org.easel.ui.Icons;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** The files, folders and ZIP files that pictures come from: chosen in dialogs or dropped, with how many pictures each has. */
final class SourceList extends Composite {

	private static final String PICTURES = "*.png;*.jpg;*.jpeg;*.webp;*.bmp;*.gif;*.PNG;*.JPG;*.JPEG;*.WEBP"; //$NON-NLS-1$

	private final TableViewer table;
	private final Map<Path, PictureCount> sources = new LinkedHashMap<>();
	private final Runnable changed;

	SourceList(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		table = table();
		buttons();
		acceptDrops(this);
		acceptDrops(table.getTable());
	}

	/** In the order in which they were added. */
	List<Path> sources() {
		return List.copyOf(sources.keySet());
	}

	/** The sum of all that is counted; fewer than there are while it goes on. */
	int pictures() {
		return sources.values().stream().mapToInt(PictureCount::pictures).sum();
	}

	void add(List<Path> paths) {
		for (var path : paths) {
			if (sources.putIfAbsent(path, PictureCount.UNKNOWN) == null) {
				new BackgroundWork<>(Messages.Sources_counting, monitor -> PictureCount.of(path, monitor)).quiet().then(this, count -> counted(path, count))
						.otherwise(this, failure -> counted(path, PictureCount.failed(BackgroundWork.message(failure)))).start();
			}
		}
		show();
	}

	private void counted(Path path, PictureCount count) {
		if (sources.replace(path, count) != null) {
			show();
		}
	}

	private void show() {
		table.setInput(new ArrayList<>(sources.entrySet()));
		changed.run();
	}

	private TableViewer table() {
		var viewer = new TableViewer(this, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 160).applyTo(viewer.getTable());
		var images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
		var icons = new Icons(SourceList.class);
		column(viewer, Messages.Sources_from, 320, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return path(element).toString();
			}

			@Override
			public Image getImage(Object element) {
				return images.create(icons.small(PictureCount.isZip(path(element)) ? "zip" : path(element).toFile().isDirectory() ? "folder" : "picture")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		});
		column(viewer, Messages.Sources_pictures, 110, ColumnLabelProvider.createTextProvider(element -> ((Map.Entry<?, ?>) element).getValue().toString()));
		return viewer;
	}

	private static void column(TableViewer viewer, String title, int width, ColumnLabelProvider labels) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
	}

	private static Path path(Object element) {
		return (Path) ((Map.Entry<?, ?>) element).getKey();
	}

	private void buttons() {
		var bar = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
		button(bar, Messages.Sources_addPictures, () -> addFiles(PICTURES, Messages.Sources_filterPictures));
		button(bar, Messages.Sources_addFolder, this::addFolder);
		button(bar, Messages.Sources_addZip, () -> addFiles("*.zip;*.ZIP", Messages.Sources_filterZip)); //$NON-NLS-1$
		button(bar, Messages.Sources_remove, this::remove);
	}

	private static void button(Composite bar, String text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void addFiles(String extensions, String filter) {
		var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { extensions });
		dialog.setFilterNames(new String[] { filter });
		if (dialog.open() != null) {
			var folder = Path.of(dialog.getFilterPath());
			add(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
		}
	}

	private void addFolder() {
		var dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setMessage(Messages.Sources_folderMessage);
		var folder = dialog.open();
		if (folder != null) {
			add(List.of(Path.of(folder)));
		}
	}

	private void remove() {
		for (var element : table.getStructuredSelection()) {
			sources.remove(path(element));
		}
		show();
	}

	private void acceptDrops(Control control) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					add(List.of(files).stream().map(Path::of).toList());
				}
			}
		});
	}
}
