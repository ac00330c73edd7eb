package org.easel.ui.tags.internal.autolabel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.edit.OpenProject;
import org.easel.core.settings.SettingValues;
import org.easel.runs.worker.LookedAt;
import org.easel.runs.worker.TaggerChoice;
import org.easel.runs.worker.Worker;
import org.easel.ui.BackgroundWork;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.Reach;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.table.Column;
import org.easel.ui.tags.internal.table.RowTable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Lets a tagger look at pictures, shows what it finds, and labels them with it. Nothing is written before Apply. */
public final class AutoLabelDialog extends TitleAreaDialog {

	private static final int PREVIEW_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int PREVIEWED = 24;
	private static final int QUIET_MILLIS = 150;
	private static final int LINES = 6;
	private static final Point SIZE = new Point(1000, 680);

	/** What was looked at holds as long as these stay the same. */
	private record Question(String tagger, SettingValues settings, boolean metadata) {
	}

	private final TagDesk desk;
	private final Control owner;
	private final Reach wanted;
	private final AutoLabelWork work;
	private final Map<Question, Map<Path, LookedAt>> looked = new HashMap<>();
	private AutoLabelForm form;
	private RowTable<ProposedCaption> preview;
	private Text whole;
	private Optional<LabelPlan> plan = Optional.empty();
	private Job looking;

	/** @param owner outlives the dialog; the work goes on behind it */
	public AutoLabelDialog(Shell parent, Control owner, TagDesk desk, Worker worker, Reach wanted) {
		super(parent);
		this.desk = desk;
		this.owner = owner;
		this.wanted = wanted;
		work = new AutoLabelWork(worker);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AutoLabel_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.easel.ui.tags.autolabel");
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var sash = new SashForm(area, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		form = new AutoLabelForm(sash, desk, wanted, this::changed);
		var right = new Composite(sash, SWT.NONE);
		right.setLayout(new GridLayout());
		preview = new RowTable<>(right, List.of(Column.text(Messages.Diff_picture, 22, ProposedCaption::id), Column.plain(Messages.AutoLabel_added, 42, ProposedCaption::added),
				Column.plain(Messages.Diff_after, 36, ProposedCaption::after)), ProposedCaption::id);
		preview.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		whole = new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		var lines = new GridData(SWT.FILL, SWT.FILL, true, false);
		lines.heightHint = whole.getLineHeight() * LINES;
		whole.setLayoutData(lines);
		preview.whenSelected(this::tell);
		sash.setWeights(42, 58);
		setTitle(Messages.AutoLabel_title);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, PREVIEW_ID, Messages.AutoLabel_preview, false).addListener(SWT.Selection, event -> preview());
		createButton(parent, IDialogConstants.OK_ID, Messages.Bulk_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		settle();
	}

	/** Shows the first of the selected captions in full. */
	private void tell(List<ProposedCaption> rows) {
		whole.setText(rows.isEmpty() ? "" : Messages.bind(Messages.AutoLabel_whole, rows.getFirst().added(), rows.getFirst().after()));
	}

	private void changed() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			new WidgetUpdates(form.control()).afterQuiet("settle", QUIET_MILLIS, this::settle);
		}
	}

	/** Reads the form, and shows what its rules make of what was looked at already. */
	private void settle() {
		try {
			var settings = form.settings();
			plan = Optional.of(plan(form.tagger(settings), settings));
			var ready = plan.get();
			var number = ready.pictures().size();
			var reached = desk.count(form.reach());
			setMessage(looking != null ? Messages.AutoLabel_looking : Messages.bind(number == reached ? Messages.AutoLabel_ready : Messages.AutoLabel_some, number, reached),
					looking != null ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
			preview.show(ready.proposals(known(ready)));
			tell(preview.selected());
		} catch (IllegalArgumentException e) {
			plan = Optional.empty();
			preview.show(List.of());
			tell(List.of());
			setMessage(e.getMessage(), IMessageProvider.WARNING);
		}
		boolean possible = plan.filter(each -> !each.pictures().isEmpty()).isPresent();
		getButton(IDialogConstants.OK_ID).setEnabled(possible);
		getButton(PREVIEW_ID).setEnabled(possible && looking == null);
	}

	private LabelPlan plan(TaggerChoice tagger, SettingValues settings) {
		var project = desk.project().orElseThrow(() -> new IllegalArgumentException(Messages.Caption_nothing));
		var pictures = switch (form.reach()) {
			case SELECTED -> desk.chosen();
			case SHOWN -> desk.look().shown();
			case EVERYWHERE -> project.state().pictures();
		};
		return new LabelPlan(tagger, settings, form.rules(), pictures, project.folder().dataset());
	}

	private Map<Path, LookedAt> known(LabelPlan of) {
		return looked.getOrDefault(question(of), Map.of());
	}

	private static Question question(LabelPlan of) {
		return new Question(of.tagger().id(), of.settings(), of.request(Map.of(), 0).metadata());
	}

	private void preview() {
		plan.ifPresent(now -> {
			getButton(PREVIEW_ID).setEnabled(false);
			setMessage(Messages.AutoLabel_looking, IMessageProvider.INFORMATION);
			looking = work.start(now, known(now), PREVIEWED, form.control(), found -> {
				looked.put(question(now), found);
				looking = null;
				settle();
			}, failure -> {
				looking = null;
				settle();
				setMessage(BackgroundWork.message(failure), IMessageProvider.ERROR);
			});
		});
	}

	@Override
	protected void okPressed() {
		stop();
		plan.ifPresent(now -> apply(now, desk.project()));
		super.okPressed();
	}

	@Override
	protected void cancelPressed() {
		stop();
		super.cancelPressed();
	}

	private void stop() {
		if (looking != null) {
			looking.cancel();
		}
	}

	private void apply(LabelPlan now, Optional<OpenProject> project) {
		work.start(now, known(now), Integer.MAX_VALUE, owner, found -> {
			if (desk.project().equals(project)) {
				desk.execute(now.edit(found));
				LabelFailures.tell(found.values());
			}
		}, failure -> LabelFailures.tell(now.tagger().label(), failure));
	}
}
