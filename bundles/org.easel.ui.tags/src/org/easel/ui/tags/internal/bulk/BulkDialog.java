package org.easel.ui.tags.internal.bulk;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.PictureEdit;
import org.easel.core.state.PictureChange;
import org.easel.ui.BackgroundWork;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.Reach;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.suggest.TagSource;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Changes many captions at once, and shows every change before it is made. */
public final class BulkDialog extends TitleAreaDialog {

	private static final int QUIET_MILLIS = 120;
	private static final Point SIZE = new Point(820, 640);

	private final TagDesk desk;
	private final TagSource source;
	private final Reach wanted;
	private final List<String> tags;
	private BulkKind kind;
	private BulkOperation operation;
	private Composite form;
	private Composite fields;
	private ReachChoice reach;
	private DiffTable preview;
	private Optional<PictureEdit> edit = Optional.empty();
	private long turn;

	/**
	 * A dialog for one kind of change; it offers the others too.
	 *
	 * @param wanted how far it goes, unless the person says otherwise
	 * @param tags that are selected; the fields begin with them
	 */
	public BulkDialog(Shell parent, TagDesk desk, TagSource source, BulkKind kind, Reach wanted, List<String> tags) {
		super(parent);
		this.desk = desk;
		this.source = source;
		this.kind = kind;
		this.wanted = wanted;
		this.tags = List.copyOf(tags);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Bulk_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.easel.ui.tags.bulk");
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		area.setLayout(new GridLayout(2, false));
		Fields.label(area, Messages.Bulk_what);
		var kinds = new Combo(area, SWT.READ_ONLY);
		for (var each : BulkKind.values()) {
			kinds.add(each.create(desk, source).label());
		}
		kinds.select(kind.ordinal());
		kinds.setVisibleItemCount(BulkKind.values().length);
		kinds.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		kinds.addListener(SWT.Selection, event -> turnTo(BulkKind.values()[kinds.getSelectionIndex()]));
		form = new Composite(area, SWT.NONE);
		var plain = new GridLayout();
		plain.marginWidth = 0;
		plain.marginHeight = 0;
		form.setLayout(plain);
		form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		Fields.label(area, Messages.Bulk_where);
		reach = new ReachChoice(area, desk, wanted, chosen -> changed());
		preview = new DiffTable(area);
		preview.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		setTitle(Messages.Bulk_title);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Bulk_apply, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		turnTo(kind);
	}

	private void turnTo(BulkKind other) {
		kind = other;
		if (fields != null) {
			fields.dispose();
		}
		fields = new Composite(form, SWT.NONE);
		fields.setLayout(new GridLayout(2, false));
		fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		operation = kind.create(desk, source);
		operation.fill(fields, this::changed);
		operation.start(tags);
		form.getParent().layout(true, true);
		changed();
	}

	/** Shows what would happen, after a pause in typing. */
	private void changed() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		new WidgetUpdates(form).afterQuiet("preview", QUIET_MILLIS, this::preview);
	}

	private void preview() {
		long now = ++turn;
		try {
			var wish = operation.edit(desk.scope(reach.reach()));
			var project = desk.project();
			if (project.isPresent()) {
				new BackgroundWork<>(Messages.Bulk_looking, monitor -> changes(project.get(), wish)).quiet().then(form, found -> show(now, wish, found))
						.otherwise(form, failure -> tell(now, BackgroundWork.message(failure), IMessageProvider.ERROR)).start();
			}
		} catch (IllegalArgumentException e) {
			tell(now, e.getMessage(), IMessageProvider.INFORMATION);
		}
	}

	private static List<CaptionDiff> changes(OpenProject project, PictureEdit wish) throws IOException {
		return project.preview(wish).stream().filter(PictureChange::changesCaption).map(CaptionDiff::of).sorted(Comparator.comparing(CaptionDiff::id)).toList();
	}

	private void show(long asked, PictureEdit wish, List<CaptionDiff> changes) {
		if (asked == turn) {
			edit = Optional.of(wish);
			preview.show(changes);
			setMessage(changes.isEmpty() ? Messages.Bulk_nothing : Messages.bind(Messages.Bulk_changes, changes.size(), desk.count(reach.reach())), IMessageProvider.NONE);
			getButton(IDialogConstants.OK_ID).setEnabled(!changes.isEmpty());
		}
	}

	private void tell(long asked, String message, int kindOfMessage) {
		if (asked == turn) {
			edit = Optional.empty();
			preview.show(List.of());
			setMessage(message, kindOfMessage);
		}
	}

	@Override
	protected void okPressed() {
		edit.ifPresent(desk::execute);
		super.okPressed();
	}
}
