package org.easel.ui.trainer.internal;

import org.easel.core.run.RunFolder;
import org.easel.ui.OpenProjects;
import org.easel.ui.PartSelection;
import org.easel.ui.RunRef;
import org.easel.ui.trainer.internal.desk.DeskListener;
import org.easel.ui.trainer.internal.desk.Outlook;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.easel.ui.trainer.internal.form.SettingsForm;
import org.easel.ui.trainer.internal.form.SummaryPane;
import org.easel.ui.trainer.internal.presets.RunSettingsTools;
import org.easel.ui.trainer.internal.runs.RunsDesk;
import org.easel.ui.trainer.internal.runs.RunsPage;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The trainer: the settings of the next run on one page, the runs and their queue on the other. */
public final class TrainerView extends ViewPart {

	private static final String RUNS_MENU = "org.easel.ui.trainer.runs"; //$NON-NLS-1$

	private TrainerDesk desk;
	private RunsDesk runsDesk;
	private CTabFolder pages;
	private SettingsForm form;
	private SummaryPane summary;
	private RunsPage runs;
	private final ISelectionListener elsewhere = (part, selection) -> {
		if (part != this && selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof RunRef run) {
			runs.select(run.run());
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		pages = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		desk = new TrainerDesk(getSite().getService(OpenProjects.class), pages);
		runsDesk = new RunsDesk(pages);
		var settings = new SashForm(pages, SWT.HORIZONTAL);
		form = new SettingsForm(settings, desk);
		summary = new SummaryPane(settings, desk, this::start);
		settings.setWeights(72, 28);
		var selection = new PartSelection();
		runs = new RunsPage(pages, runsDesk, selection);
		page(Messages.View_settings, settings);
		page(Messages.View_runs, runs.control());
		pages.setSelection(0);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPostSelectionListener(elsewhere);
		var menu = new MenuManager();
		runs.table().setMenu(menu.createContextMenu(runs.table()));
		getSite().registerContextMenu(RUNS_MENU, menu, selection);
		var verbs = commands();
		desk.addListener(new DeskListener() {
			@Override
			public void projectChanged() {
				runsDesk.project(desk.project());
				verbs.changed();
			}

			@Override
			public void planned(Outlook outlook) {
				verbs.changed();
			}
		});
		runsDesk.whenRunEnds(desk::runsChanged);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.easel.ui.trainer.view"); //$NON-NLS-1$
		desk.start();
	}

	private void page(String label, Control content) {
		var item = new CTabItem(pages, SWT.NONE);
		item.setText(label);
		item.setControl(content);
	}

	private Verbs commands() {
		var verbs = new Verbs(getViewSite());
		verbs.keysFor(runs.table());
		verbs.bind(TrainerVerb.START, this::start, () -> desk.outlook().filter(Outlook::possible).isPresent());
		verbs.bind(TrainerVerb.SETTINGS, () -> show(0), () -> true);
		verbs.bind(TrainerVerb.RUNS, () -> show(1), () -> true);
		verbs.bind(TrainerVerb.FIND, () -> {
			show(0);
			form.search();
		}, () -> desk.project().isPresent());
		verbs.bind(TrainerVerb.MODEL_FOLDER, form::addModelFolder, () -> desk.project().isPresent());
		runs.connect(verbs);
		new RunSettingsTools(pages, desk, runs::selected, () -> show(0)).connect(verbs);
		return verbs;
	}

	private void show(int page) {
		pages.setSelection(page);
		if (page == 0) {
			form.setFocus();
		} else {
			runs.table().setFocus();
		}
	}

	/** Puts the run that the settings describe into the queue, and shows it. */
	void start() {
		desk.outlook().filter(Outlook::possible).flatMap(Outlook::settings).ifPresent(settings -> runsDesk.start(settings, this::started));
	}

	private void started(RunFolder run) {
		show(1);
		runs.select(run);
	}

	@Override
	public void setFocus() {
		if (pages.getSelectionIndex() == 0) {
			form.setFocus();
		} else {
			runs.table().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(elsewhere);
		super.dispose();
	}

	TrainerDesk desk() {
		return desk;
	}

	SettingsForm form() {
		return form;
	}

	SummaryPane summary() {
		return summary;
	}

	RunsPage runs() {
		return runs;
	}
}
