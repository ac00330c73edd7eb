package org.easel.ui.internal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.edit.OpenProject;
import org.easel.ui.EaselViews;
import org.easel.ui.Icons;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.ThemeColour;
import org.easel.ui.internal.Commands;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** The welcome page: three ways in, and the projects of last time. */
public final class StartView extends ViewPart implements ProjectObserver {

	private static final int TEXT_WIDTH = 560;
	private static final int LOGO = 64;
	private static final int WAY = 32;
	private static final int MOST_RECENT = 6;

	private final Icons icons = new Icons(StartView.class);
	private final List<Hyperlink> links = new ArrayList<>();
	private FormToolkit toolkit;
	private ScrolledForm form;
	private LocalResourceManager images;
	private OpenProjects projects;
	private Commands commands;
	private Composite recent;
	/** A project that was open before this page was is no reason to leave it. */
	private boolean begun;

	@Override
	public void createPartControl(Composite parent) {
		projects = getSite().getService(OpenProjects.class);
		commands = new Commands(getSite());
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.setBackground(null);
		form = toolkit.createScrolledForm(parent);
		images = new LocalResourceManager(JFaceResources.getResources(), form);
		var body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(36, 28).spacing(0, 22).applyTo(body);
		header(body);
		way(body, "way-sample", Messages.Start_sample, Messages.Start_sampleText, "org.easel.ui.project.sample"); //$NON-NLS-1$ //$NON-NLS-2$
		way(body, "way-new", Messages.Start_new, Messages.Start_newText, IWorkbenchCommandConstants.FILE_NEW); //$NON-NLS-1$
		way(body, "way-folder", Messages.Start_folder, Messages.Start_folderText, "org.easel.ui.project.fromFolder"); //$NON-NLS-1$ //$NON-NLS-2$
		recent = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(recent);
		GridDataFactory.fillDefaults().applyTo(recent);
		showRecent();
		projects.observe(form, this);
		begun = true;
		colourLinks();
		ThemeColour.onChange(form, this::colourLinks);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form, EaselViews.START);
		form.reflow(true);
	}

	/** The style sheet of a new theme takes links for labels. */
	private void colourLinks() {
		var colour = ThemeColour.ACCENT.get();
		toolkit.getHyperlinkGroup().setForeground(colour);
		toolkit.getHyperlinkGroup().setActiveForeground(colour);
		links.removeIf(Hyperlink::isDisposed);
		links.forEach(link -> link.setForeground(colour));
	}

	private void header(Composite body) {
		var row = row(body, 16);
		picture(row, "easel", LOGO, 2); //$NON-NLS-1$
		var title = toolkit.createLabel(row, Messages.Application_name);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(title);
		var introduction = toolkit.createLabel(row, Messages.Start_introduction);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(false, true).applyTo(introduction);
	}

	private void way(Composite body, String icon, String title, String text, String command) {
		var row = row(body, 16);
		picture(row, icon, WAY, 2);
		var link = link(row, title, () -> commands.run(command));
		link.setFont(JFaceResources.getBannerFont());
		link.setToolTipText(commands.withKey(title, command));
		paragraph(row, text);
	}

	private void showRecent() {
		for (var child : recent.getChildren()) {
			child.dispose();
		}
		var known = projects.known().stream().limit(MOST_RECENT).toList();
		if (!known.isEmpty()) {
			var heading = toolkit.createLabel(recent, Messages.Start_recent);
			heading.setFont(JFaceResources.getBannerFont());
			known.forEach(this::recent);
		}
		form.reflow(true);
	}

	private void recent(Path folder) {
		var row = row(recent, 10);
		picture(row, "project", Icons.SMALL, 1); //$NON-NLS-1$
		var link = link(row, folder.getFileName() + "  \u2014  " + folder.getParent(), () -> projects.open(folder)); //$NON-NLS-1$
		link.setToolTipText(folder.toString());
	}

	private Composite row(Composite body, int gap) {
		var row = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(gap, 2).applyTo(row);
		return row;
	}

	private void picture(Composite row, String icon, int side, int rows) {
		var picture = toolkit.createLabel(row, null);
		picture.setImage(images.create(icons.sized(icon, side)));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, rows).applyTo(picture);
	}

	private Hyperlink link(Composite row, String text, Runnable action) {
		var link = toolkit.createHyperlink(row, text, SWT.NONE);
		link.setForeground(ThemeColour.ACCENT.get());
		links.add(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		return link;
	}

	private Label paragraph(Composite row, String text) {
		var label = toolkit.createLabel(row, text, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void opened(OpenProject project) {
		showRecent();
		if (begun && getSite().getPage().isPartVisible(this)) {
			showDataset();
		}
	}

	/** Who opens a project wants to see its pictures. */
	private void showDataset() {
		if (PlatformUI.getWorkbench().getViewRegistry().find(EaselViews.DATASET) == null) {
			return;
		}
		try {
			getSite().getPage().showView(EaselViews.DATASET);
		} catch (PartInitException e) {
			ILog.of(StartView.class).error(e.getMessage(), e);
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
