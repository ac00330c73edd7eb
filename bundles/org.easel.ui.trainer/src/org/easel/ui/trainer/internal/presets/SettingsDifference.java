package org.easel.ui.trainer.internal.presets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.runs.RunChoices;
import org.easel.ui.trainer.internal.Messages;

/** The settings of two runs side by side. */
final class SettingsDifference {

	/**
	 * A setting of both.
	 *
	 * @param name of the setting
	 * @param left the value of the one; empty where it has none
	 * @param right the value of the other
	 */
	record Row(String name, String left, String right) {

		boolean differs() {
			return !left.equals(right);
		}
	}

	private SettingsDifference() {
	}

	/** All settings that one of them has, in their order. */
	static List<Row> of(RunSettings left, RunSettings right) {
		var a = values(left);
		var b = values(right);
		var names = new LinkedHashSet<>(a.keySet());
		names.addAll(b.keySet());
		var rows = new ArrayList<Row>();
		names.forEach(name -> rows.add(new Row(name, a.getOrDefault(name, ""), b.getOrDefault(name, "")))); //$NON-NLS-1$ //$NON-NLS-2$
		return rows;
	}

	private static Map<String, String> values(RunSettings run) {
		var values = new LinkedHashMap<String, String>();
		values.put(Messages.Compare_base, run.baseModelFile().isEmpty() ? run.baseModel() : run.baseModelFile());
		values.put(Messages.Compare_trainer, run.trainer());
		values.put(Messages.Compare_optimizer, run.optimizer());
		values.put(Messages.Compare_triggerWord, run.triggerWord());
		run.trainerSettings().asMap().forEach((id, value) -> values.put(id, RunChoices.typed(value)));
		run.optimizerSettings().asMap().forEach((id, value) -> values.put(run.optimizer() + ": " + id, RunChoices.typed(value))); //$NON-NLS-1$
		values.put(Messages.Compare_prompts, String.join("\n", run.samples().stream().map(SamplePrompt::prompt).toList())); //$NON-NLS-1$
		values.putAll(run.versions());
		return values;
	}
}
