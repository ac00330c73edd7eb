package org.easel.ui.trainer.internal.form;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.easel.runs.BaseModelChoice;
import org.easel.ui.EaselPreferences;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

/** Chooses the base model: what is on this computer, what it is good for, and what the guide advises. In a parent with a grid of three columns. */
final class BaseModelPicker {

	private static final String SMALL = "easel.small"; //$NON-NLS-1$

	private final TrainerDesk desk;
	private final Combo combo;
	private final ControlDecoration decoration;
	private final Label about;
	private final List<String> choices = new ArrayList<>();

	BaseModelPicker(Composite parent, TrainerDesk desk) {
		this.desk = desk;
		var label = new Label(parent, SWT.NONE);
		label.setText(Messages.Base_label);
		label.setLayoutData(Grids.name());
		var column = new Composite(parent, SWT.NONE);
		column.setLayoutData(Grids.field(column));
		var rows = new GridLayout();
		rows.marginWidth = 0;
		rows.marginHeight = 0;
		column.setLayout(rows);
		combo = new Combo(column, SWT.READ_ONLY);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		combo.addListener(SWT.Selection, event -> choose());
		decoration = new ControlDecoration(combo, SWT.LEFT | SWT.CENTER, parent);
		var more = new Button(column, SWT.PUSH);
		more.setText(Messages.Base_folder);
		more.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		more.setToolTipText(Messages.Base_folderTip);
		more.addListener(SWT.Selection, event -> addFolder());
		about = Grids.advice(parent, ""); //$NON-NLS-1$
		((GridData) about.getLayoutData()).verticalAlignment = SWT.TOP;
	}

	private void choose() {
		var chosen = choices.get(combo.getSelectionIndex());
		desk.change(now -> now.withBaseModel(chosen));
		tell();
	}

	/** Lets a person name a folder with models, and looks for what is in it. */
	void addFolder() {
		var dialog = new DirectoryDialog(combo.getShell(), SWT.OPEN);
		dialog.setText(Messages.Base_folderTitle);
		dialog.setMessage(Messages.Base_folderTip);
		var folder = dialog.open();
		if (folder != null) {
			addFolder(folder);
		}
	}

	void addFolder(String folder) {
		var preferences = new EaselPreferences();
		var folders = preferences.modelFolders().stream().map(Object::toString).collect(Collectors.toCollection(ArrayList::new));
		if (!folders.contains(folder)) {
			folders.add(folder);
			preferences.store().setValue(EaselPreferences.MODEL_FOLDERS, String.join(File.pathSeparator, folders));
		}
		desk.lookForModels();
	}

	/** Shows what was found and which one is chosen; one that is gone stays named. */
	void show() {
		var names = new ArrayList<String>();
		choices.clear();
		for (var model : desk.models()) {
			choices.add(model.choice());
			names.add(name(model));
		}
		var chosen = desk.choices().baseModel();
		if (!choices.contains(chosen) && desk.project().isPresent()) {
			choices.add(chosen);
			names.add(chosen.substring(chosen.lastIndexOf(File.separatorChar) + 1));
		}
		if (!names.equals(List.of(combo.getItems()))) {
			combo.setItems(names.toArray(String[]::new));
		}
		combo.select(choices.indexOf(chosen));
		tell();
	}

	/** Shows what is wrong about the chosen model. */
	void problems(List<Problem> problems) {
		var worst = problems.stream().filter(each -> each.where().equals("base") && each.severity() == Severity.ERROR).findFirst(); //$NON-NLS-1$
		worst.ifPresentOrElse(problem -> {
			decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
			decoration.setDescriptionText(problem.message());
			decoration.show();
			about.setText(problem.message());
			about.requestLayout();
		}, decoration::hide);
	}

	private static String name(BaseModelChoice model) {
		return model.builtIn() ? Messages.bind(Messages.Base_builtIn, model.title())
				: Messages.bind(Messages.Base_file, model.file().getFileName(), model.title());
	}

	private void tell() {
		var chosen = desk.models().stream().filter(model -> model.choice().equals(desk.choices().baseModel())).findFirst();
		about.setText(chosen.map(model -> good(model) + ' ' + Messages.Base_advice).orElse(Messages.Base_advice).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!desk.unusable().isEmpty()) {
			about.setText(about.getText() + ' ' + Messages.bind(Messages.Base_unusable, desk.unusable().size()));
		}
		about.setToolTipText(desk.unusable().isEmpty() ? null : String.join("\n", desk.unusable())); //$NON-NLS-1$
		combo.setToolTipText(chosen.map(model -> model.file().toString()).orElse(desk.choices().baseModel()));
		about.requestLayout();
	}

	private static String good(BaseModelChoice model) {
		return switch (model.kind()) {
			case SMALL -> Messages.Base_goodSmall;
			case "sd15" -> Messages.Base_good15; //$NON-NLS-1$
			case "sdxl" -> Messages.Base_goodXl; //$NON-NLS-1$
			default -> String.join(" ", model.notes()); //$NON-NLS-1$
		};
	}

	Combo control() {
		return combo;
	}
}
