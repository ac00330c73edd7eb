package org.easel.ui.trainer.internal.presets;

import java.util.List;
import java.util.function.Supplier;

import org.easel.core.run.RunFolder;
import org.easel.runs.Presets;
import org.easel.runs.RunChoices;
import org.easel.ui.BackgroundWork;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.TrainerVerb;
import org.easel.ui.trainer.internal.Verbs;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;

/** Brings the settings of runs into the form and presets in and out of it, and puts runs side by side. */
public final class RunSettingsTools {

	private final Control control;
	private final TrainerDesk desk;
	private final Supplier<List<RunFolder>> selected;
	private final Runnable showForm;
	private final Presets presets = Presets.ofThisUser();

	/**
	 * @param selected the selected runs
	 * @param showForm shows the form
	 */
	public RunSettingsTools(Control control, TrainerDesk desk, Supplier<List<RunFolder>> selected, Runnable showForm) {
		this.control = control;
		this.desk = desk;
		this.selected = selected;
		this.showForm = showForm;
	}

	/** Says what the commands on settings do. */
	public void connect(Verbs verbs) {
		verbs.bind(TrainerVerb.CLONE, this::cloneSelected, () -> desk.project().isPresent() && selected.get().size() == 1);
		verbs.bind(TrainerVerb.COMPARE, this::compare, () -> selected.get().size() == 2 || selected.get().size() == 1 && plannedIsKnown());
		verbs.bind(TrainerVerb.PRESETS, () -> new PresetsDialog(control.getShell(), presets, this::take).open(), () -> desk.project().isPresent());
		verbs.bind(TrainerVerb.SAVE_PRESET, this::save, () -> desk.project().isPresent());
	}

	private boolean plannedIsKnown() {
		return desk.outlook().flatMap(outlook -> outlook.settings()).isPresent();
	}

	private void take(RunChoices choices) {
		desk.replace(choices);
		showForm.run();
	}

	private void cloneSelected() {
		var run = selected.get().getFirst();
		new BackgroundWork<>(Messages.Tools_reading, monitor -> RunChoices.of(run.readSettings())).then(control, this::take).start();
	}

	/** Two selected runs, or one and what the form describes. */
	private void compare() {
		var runs = selected.get();
		var planned = desk.outlook().flatMap(outlook -> outlook.settings());
		new BackgroundWork<>(Messages.Tools_reading, monitor -> SettingsDifference.of(runs.getFirst().readSettings(),
				runs.size() == 2 ? runs.getLast().readSettings() : planned.orElseThrow())).then(control,
						rows -> new CompareDialog(control.getShell(), runs.getFirst().name(), runs.size() == 2 ? runs.getLast().name() : Messages.Compare_form, rows).open())
						.start();
	}

	private void save() {
		var dialog = new InputDialog(control.getShell(), Messages.Presets_saveTitle, Messages.Presets_saveHint, "", //$NON-NLS-1$
				name -> name.isBlank() ? Messages.Presets_nameMissing : null);
		if (dialog.open() == Window.OK) {
			var name = dialog.getValue();
			var choices = desk.choices();
			new BackgroundWork<>(Messages.Presets_saving, monitor -> {
				presets.save(name, choices);
				return name;
			}).start();
		}
	}
}
