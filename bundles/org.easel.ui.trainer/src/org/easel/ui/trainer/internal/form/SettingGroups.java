package org.easel.ui.trainer.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Rows for the settings of a description, under the headings of their groups. */
final class SettingGroups {

	/** A heading and the rows below it. */
	private record Group(Label heading, Composite rows, List<SettingRow> settings) {

		void visible(boolean visible) {
			heading.setVisible(visible);
			((GridData) heading.getLayoutData()).exclude = !visible;
			rows.setVisible(visible);
			((GridData) rows.getLayoutData()).exclude = !visible;
		}
	}

	private final List<Group> groups = new ArrayList<>();

	/**
	 * Makes the rows in a parent with a grid of one column.
	 *
	 * @param prefix before each heading; may be empty
	 */
	SettingGroups(Composite parent, List<Setting> settings, String prefix, SettingRow.Owner owner) {
		var byGroup = new LinkedHashMap<String, List<Setting>>();
		settings.forEach(setting -> byGroup.computeIfAbsent(setting.group(), name -> new ArrayList<>()).add(setting));
		byGroup.forEach((name, members) -> {
			var heading = new Label(parent, SWT.NONE);
			heading.setText((prefix + name).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			var data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.verticalIndent = 10;
			heading.setLayoutData(data);
			var rows = Grids.rows(parent);
			groups.add(new Group(heading, rows, members.stream().map(setting -> new SettingRow(rows, setting, owner)).toList()));
		});
	}

	Stream<SettingRow> rows() {
		return groups.stream().flatMap(group -> group.settings().stream());
	}

	/** Shows what was chosen, and the defaults of a description for the rest. */
	void show(SettingsDescription description, Map<String, String> chosen) {
		rows().forEach(row -> row.show(Optional.ofNullable(chosen.get(row.setting().id())), description.find(row.setting().id()).map(Setting::defaultValue).orElse(null)));
	}

	void problems(List<Problem> problems) {
		rows().forEach(row -> row.problems(problems.stream().filter(problem -> problem.where().equals(row.setting().id())).toList()));
	}

	/** Shows the rows that words find; all of them for no words. */
	void filter(String words) {
		for (var group : groups) {
			var found = group.settings().stream().filter(row -> words.isBlank() || row.matches(words)).toList();
			group.settings().forEach(row -> row.visible(found.contains(row)));
			group.visible(!found.isEmpty());
		}
	}
}
