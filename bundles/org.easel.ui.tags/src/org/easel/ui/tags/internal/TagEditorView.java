package org.easel.ui.tags.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.Scope;
import org.easel.core.state.PictureState;
import org.easel.runs.worker.Worker;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureSelection;
import org.easel.ui.tags.internal.autolabel.AutoLabelDialog;
import org.easel.ui.tags.internal.bulk.BulkDialog;
import org.easel.ui.tags.internal.bulk.BulkKind;
import org.easel.ui.tags.internal.desk.DeskListener;
import org.easel.ui.tags.internal.desk.Look;
import org.easel.ui.tags.internal.desk.Reach;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.findings.FindingsPane;
import org.easel.ui.tags.internal.history.HistoryPane;
import org.easel.ui.tags.internal.pictures.PicturePreview;
import org.easel.ui.tags.internal.pictures.PictureStrip;
import org.easel.ui.tags.internal.search.SearchField;
import org.easel.ui.tags.internal.suggest.DatasetTags;
import org.easel.ui.tags.internal.suggest.LabelFiles;
import org.easel.ui.tags.internal.table.TagTable;
import org.easel.ui.tags.internal.trigger.TriggerPane;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The tag editor: pictures at the left, the tags of the selected ones in the middle, all tags of the dataset at the right. */
public final class TagEditorView extends ViewPart implements TagTable.Actions {

	private TagDesk desk;
	private LabelFiles labels;
	private DatasetTags source;
	private SearchField search;
	private PictureStrip strip;
	private PicturePreview preview;
	private CaptionPane caption;
	private CTabFolder tabs;
	private TagTable table;
	private FindingsPane findings;
	private HistoryPane history;
	private TriggerPane trigger;
	private Parts parts;
	private final PictureSelection selection = new PictureSelection(ids -> desk.choose(ids));
	private ISelectionListener elsewhere;

	@Override
	public void createPartControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		page.setLayout(layout);
		desk = new TagDesk(getSite().getService(OpenProjects.class), page);
		labels = new LabelFiles(InstanceScope.INSTANCE.getNode("org.easel.ui.tags"));
		source = new DatasetTags(desk, page, labels);
		search = new SearchField(page, desk);
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		var sash = new SashForm(page, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		strip = new PictureStrip(sash);
		var middle = new SashForm(sash, SWT.VERTICAL);
		preview = new PicturePreview(middle);
		caption = new CaptionPane(middle, desk, source);
		middle.setWeights(45, 55);
		tabs = new CTabFolder(sash, SWT.BOTTOM | SWT.FLAT);
		table = new TagTable(tabs, this);
		findings = new FindingsPane(tabs, desk, search::find);
		history = new HistoryPane(tabs, desk);
		trigger = new TriggerPane(tabs, desk);
		tab(Messages.View_tags, table.control());
		tab(Messages.View_findings, findings.control());
		tab(Messages.View_history, history.control());
		tab(Messages.View_trigger, trigger.control());
		tabs.setSelection(0);
		sash.setWeights(24, 46, 30);
		connect();
		commands();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.easel.ui.tags.view");
		desk.start();
	}

	private void tab(String label, Control content) {
		var item = new CTabItem(tabs, SWT.NONE);
		item.setText(label);
		item.setControl(content);
	}

	private void show(Control content) {
		for (var item : tabs.getItems()) {
			if (item.getControl() == content) {
				tabs.setSelection(item);
				content.setFocus();
			}
		}
	}

	private void connect() {
		strip.whenSelected(desk::choose);
		strip.whenTagsDropped((tags, pictures) -> desk.execute(AddTags.last(Scope.of(pictures), tags)));
		desk.addListener(new DeskListener() {
			@Override
			public void projectChanged() {
				var folder = desk.project().map(project -> project.folder().dataset()).orElse(Path.of(""));
				strip.project(desk.projects().thumbnails(), folder);
				preview.project(desk.projects().thumbnails(), folder);
			}

			@Override
			public void looked(Look look) {
				strip.show(look.shown());
				strip.select(desk.chosenIds());
				table.show(look.tags());
				if (desk.chosenIds().isEmpty() && !look.shown().isEmpty()) {
					desk.choose(List.of(look.shown().getFirst().id()));
				}
			}

			@Override
			public void chosen() {
				var pictures = desk.chosen();
				strip.select(desk.chosenIds());
				preview.show(pictures);
				caption.show(pictures);
				selection.chosen(pictures.stream().map(PictureState::id).toList());
			}
		});
		getSite().setSelectionProvider(selection);
		var follower = new SelectionFollower(this, desk);
		elsewhere = follower;
		getSite().getPage().addPostSelectionListener(elsewhere);
	}

	private void commands() {
		parts = new Parts(getViewSite());
		var chips = new EnumMap<>(caption.chips().verbs());
		chips.put(PartVerb.CONFIRM, caption::confirm);
		chips.put(PartVerb.FIND, () -> caption.chips().selectedTags().stream().findFirst().ifPresent(search::find));
		part("chips", caption.chips().control(), chips);
		part("strip", strip.control(), strip.verbs());
		part("table", table.table().control(), table.verbs());
		for (var kind : BulkKind.values()) {
			parts.bind(kind.command(), () -> bulk(kind, Reach.SELECTED, selectedTags()), () -> desk.project().isPresent());
		}
		bind("nextPicture", () -> desk.step(1));
		bind("previousPicture", () -> desk.step(-1));
		bind("search", () -> search.field().setFocus());
		bind("typeTag", caption::focus);
		bind("filterTags", () -> {
			show(table.control());
			table.filter().setFocus();
		});
		bind("showTags", () -> {
			show(table.control());
			table.table().control().setFocus();
		});
		bind("autoLabel", () -> new AutoLabelDialog(getSite().getShell(), tabs, desk, getSite().getService(Worker.class), Reach.SELECTED).open());
		bind("findings", () -> show(findings.control()));
		bind("analyser", () -> show(trigger.control()));
		bind("labelList", this::chooseLabels);
		bind("history", () -> show(history.control()));
		bind("captionMode", caption::switchMode);
	}

	private void bind(String command, Runnable action) {
		parts.bind("org.easel.ui.tags." + command, action, () -> desk.project().isPresent());
	}

	private void part(String name, Control control, Map<PartVerb, Runnable> verbs) {
		parts.add(control, verbs);
		var menu = new MenuManager();
		control.setMenu(menu.createContextMenu(control));
		getSite().registerContextMenu("org.easel.ui.tags." + name, menu, selection);
	}

	/** The tags that a command is likely meant for: those of the part with the focus. */
	private List<String> selectedTags() {
		if (table.table().control().isFocusControl()) {
			return table.table().selected().stream().map(row -> row.tag()).toList();
		}
		return caption.chips().control().isFocusControl() ? caption.chips().selectedTags() : List.of();
	}

	private void bulk(BulkKind kind, Reach reach, List<String> tags) {
		new BulkDialog(getSite().getShell(), desk, source, kind, reach, tags).open();
	}

	private void chooseLabels() {
		var dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.Labels_title);
		dialog.setFilterExtensions(new String[] { "*.csv;*.txt", "*" });
		var file = dialog.open();
		if (file != null) {
			labels.choose(Path.of(file));
			source.read();
		}
	}

	@Override
	public void add(List<String> tags) {
		if (!desk.chosenIds().isEmpty()) {
			desk.execute(AddTags.last(desk.scope(Reach.SELECTED), tags));
		}
	}

	@Override
	public void remove(List<String> tags) {
		bulk(BulkKind.REMOVE, Reach.EVERYWHERE, tags);
	}

	@Override
	public void rename(List<String> tags) {
		bulk(BulkKind.RENAME, Reach.EVERYWHERE, tags);
	}

	@Override
	public void find(String tag) {
		search.find(tag);
	}

	@Override
	public void setFocus() {
		caption.focus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(elsewhere);
		super.dispose();
	}

	TagDesk desk() {
		return desk;
	}

	CaptionPane caption() {
		return caption;
	}

	PictureStrip strip() {
		return strip;
	}

	TagTable table() {
		return table;
	}

	FindingsPane findings() {
		return findings;
	}

	HistoryPane history() {
		return history;
	}

	TriggerPane trigger() {
		return trigger;
	}

	SearchField search() {
		return search;
	}
}
