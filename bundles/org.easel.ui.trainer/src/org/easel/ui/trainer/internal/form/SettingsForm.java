package org.easel.ui.trainer.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Setting;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.desk.DeskListener;
import org.easel.ui.trainer.internal.desk.Outlook;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The form of a run: base model, trainer, optimizer, and their settings as they describe them. */
public final class SettingsForm {

	/** What the rows were made for. */
	private record Shape(String trainer, List<String> trainerIds, String optimizer, List<String> optimizerIds) {

		static Shape of(Outlook outlook) {
			return new Shape(outlook.choices().trainer(), ids(outlook.trainer().settings()), outlook.choices().optimizer(), ids(outlook.optimizer().settings()));
		}

		private static List<String> ids(List<Setting> settings) {
			return settings.stream().map(Setting::id).toList();
		}
	}

	private final TrainerDesk desk;
	private final ScrolledComposite scroll;
	private final Composite content;
	private final BaseModelPicker base;
	private final PartPicker trainer;
	private final PartPicker optimizer;
	private final LookPicker look;
	private final PromptsField prompts;
	private final Composite plain;
	private final AdvancedSection advanced;
	private Composite advancedRows;
	private List<SettingGroups> trainerGroups = List.of();
	private List<SettingGroups> optimizerGroups = List.of();
	private Optional<Shape> shape = Optional.empty();

	/** Makes the form in a parent. */
	public SettingsForm(Composite parent, TrainerDesk desk) {
		this.desk = desk;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		content = new Composite(scroll, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 14;
		layout.marginHeight = 12;
		content.setLayout(layout);
		scroll.setContent(content);
		var pickers = Grids.rows(content);
		base = new BaseModelPicker(pickers, desk);
		trainer = new PartPicker(pickers, Messages.Form_trainer, id -> desk.change(now -> now.withTrainer(id)));
		optimizer = new PartPicker(pickers, Messages.Form_optimizer, id -> desk.change(now -> now.withOptimizer(id)));
		look = new LookPicker(pickers, desk);
		plain = column(content);
		prompts = new PromptsField(content, desk);
		advanced = new AdvancedSection(content, words -> all().forEach(groups -> groups.filter(words)), this::resize);
		scroll.addListener(SWT.Resize, event -> resize());
		desk.addListener(new DeskListener() {
			@Override
			public void projectChanged() {
				content.setVisible(desk.project().isPresent());
				shape = Optional.empty();
			}

			@Override
			public void chosen() {
				pickers();
			}

			@Override
			public void modelsFound() {
				pickers();
			}

			@Override
			public void planned(Outlook outlook) {
				show(outlook);
			}
		});
		content.setVisible(false);
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		column.setLayout(layout);
		return column;
	}

	private void pickers() {
		base.show();
		trainer.show(desk.trainers(), desk.choices().trainer());
		optimizer.show(desk.optimizers(), desk.choices().optimizer());
		look.show();
		prompts.show();
		resize();
	}

	private void show(Outlook outlook) {
		var wanted = Optional.of(Shape.of(outlook));
		if (!wanted.equals(shape)) {
			shape = wanted;
			build(outlook);
		}
		trainerGroups.forEach(groups -> groups.show(outlook.trainer(), outlook.choices().trainerSettings()));
		optimizerGroups.forEach(groups -> groups.show(outlook.optimizer(), outlook.choices().optimizerSettings()));
		trainerGroups.forEach(groups -> groups.problems(outlook.problems()));
		var rest = outlook.problems().stream().filter(problem -> outlook.trainer().find(problem.where()).isEmpty()).toList();
		optimizerGroups.forEach(groups -> groups.problems(rest));
		base.problems(outlook.problems());
		look.show();
		resize();
	}

	/** Makes the rows for the settings of another trainer or optimizer. */
	private void build(Outlook outlook) {
		scroll.setRedraw(false);
		try {
			for (var child : plain.getChildren()) {
				child.dispose();
			}
			if (advancedRows != null) {
				advancedRows.dispose();
			}
			advancedRows = column(advanced.client());
			var ofOptimizer = optimizer.control().getText() + ": "; //$NON-NLS-1$
			trainerGroups = groups(outlook.trainer().settings(), "", this::trainerTyped); //$NON-NLS-1$
			optimizerGroups = groups(outlook.optimizer().settings(), ofOptimizer, this::optimizerTyped);
			all().forEach(groups -> groups.filter("")); //$NON-NLS-1$
		} finally {
			scroll.setRedraw(true);
		}
	}

	private List<SettingGroups> groups(List<Setting> settings, String prefix, SettingRow.Owner owner) {
		return List.of(new SettingGroups(plain, settings.stream().filter(setting -> !setting.advanced()).toList(), prefix, owner),
				new SettingGroups(advancedRows, settings.stream().filter(Setting::advanced).toList(), prefix, owner));
	}

	/** The groups below Advanced, which the search goes through. */
	private Stream<SettingGroups> all() {
		return Stream.of(trainerGroups, optimizerGroups).filter(groups -> groups.size() > 1).map(groups -> groups.get(1));
	}

	private void trainerTyped(SettingRow row, Optional<String> text) {
		desk.change(now -> now.withTrainerSetting(row.setting().id(), text));
	}

	private void optimizerTyped(SettingRow row, Optional<String> text) {
		desk.change(now -> now.withOptimizerSetting(row.setting().id(), text));
	}

	private void resize() {
		int width = scroll.getClientArea().width;
		if (width > 0) {
			content.layout(true, true);
			scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		}
	}

	public Control control() {
		return scroll;
	}

	/** The field of a setting, if there is one. */
	public Optional<Control> field(String id) {
		return rows().filter(row -> row.setting().id().equals(id)).findFirst().map(SettingRow::control);
	}

	/** What is wrong at the field of a setting. */
	public Optional<Problem> problem(String id) {
		return rows().filter(row -> row.setting().id().equals(id)).findFirst().flatMap(SettingRow::problem);
	}

	private Stream<SettingRow> rows() {
		return Stream.of(trainerGroups, optimizerGroups).flatMap(List::stream).flatMap(SettingGroups::rows);
	}

	/** Puts the caret into the search of the advanced settings. */
	public void search() {
		advanced.open();
		resize();
		advanced.search().setFocus();
	}

	/** Lets a person name a folder with base models. */
	public void addModelFolder() {
		base.addFolder();
	}

	public void setFocus() {
		base.control().setFocus();
	}
}
