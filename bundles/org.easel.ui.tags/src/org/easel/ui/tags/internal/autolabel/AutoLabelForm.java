package org.easel.ui.tags.internal.autolabel;

import java.util.List;
import java.util.Map;

import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.runs.worker.LabelRules;
import org.easel.runs.worker.TaggerChoice;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.bulk.ReachChoice;
import org.easel.ui.tags.internal.desk.Reach;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The fields of auto-labelling: tagger, tags or captions, rules, and how far it goes. */
final class AutoLabelForm {

	private static final int WIDTH = 330;

	private final Composite control;
	private final Combo taggers;
	private final Composite own;
	private final SettingFields rules;
	private final ReachChoice reach;
	private final Runnable changed;
	private final String triggerWord;
	private List<TaggerChoice> choices = TaggerChoice.all(Platform.getExtensionRegistry(), Map.of());
	private SettingFields settings;

	/** @param changed is told when a field changes */
	AutoLabelForm(Composite parent, TagDesk desk, Reach wanted, Runnable changed) {
		this.changed = changed;
		triggerWord = desk.triggerWord();
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout(2, false));
		label(Messages.AutoLabel_tagger);
		taggers = new Combo(control, SWT.READ_ONLY);
		taggers.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		choices.forEach(choice -> taggers.add(choice.label()));
		taggers.select(Math.max(0, firstReady()));
		taggers.addListener(SWT.Selection, event -> {
			tagger();
			changed.run();
		});
		own = new Composite(control, SWT.NONE);
		own.setLayout(flat());
		own.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		kinds();
		rules = new SettingFields(control, LabelRules.describe(), changed);
		label(Messages.AutoLabel_where);
		reach = new ReachChoice(control, desk, wanted, chosen -> changed.run());
		tagger();
	}

	private static GridLayout flat() {
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		return layout;
	}

	private int firstReady() {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).isReady()) {
				return i;
			}
		}
		return -1;
	}

	private void label(String text) {
		new Label(control, SWT.NONE).setText(text);
	}

	/** No captioner is among the taggers that there can be: all of them give tags. */
	private void kinds() {
		label(Messages.AutoLabel_kind);
		var row = new Composite(control, SWT.NONE);
		row.setLayout(flat());
		var tags = new Button(row, SWT.RADIO);
		tags.setText(Messages.AutoLabel_tags);
		tags.setSelection(true);
		var captions = new Button(row, SWT.RADIO);
		captions.setText(Messages.AutoLabel_captions);
		captions.setEnabled(false);
		var reason = new Label(control, SWT.WRAP);
		reason.setText(Messages.AutoLabel_noCaptioner);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = WIDTH;
		reason.setLayoutData(data);
	}

	private void tagger() {
		for (var child : own.getChildren()) {
			child.dispose();
		}
		var description = taggers.getSelectionIndex() < 0 ? SettingsDescription.empty() : choices.get(taggers.getSelectionIndex()).settings();
		settings = new SettingFields(own, description, changed);
		control.getParent().layout(true, true);
	}

	Composite control() {
		return control;
	}

	Reach reach() {
		return reach.reach();
	}

	/** The settings of the tagger. */
	SettingValues settings() {
		return settings.values();
	}

	/**
	 * The chosen tagger.
	 *
	 * @throws IllegalArgumentException if it cannot be used, with the reason
	 */
	TaggerChoice tagger(SettingValues given) {
		if (taggers.getSelectionIndex() < 0) {
			throw new IllegalArgumentException(Messages.AutoLabel_noTagger);
		}
		var id = choices.get(taggers.getSelectionIndex()).id();
		choices = TaggerChoice.all(Platform.getExtensionRegistry(), Map.of(id, given));
		var choice = choices.get(taggers.getSelectionIndex());
		if (!choice.isReady()) {
			throw new IllegalArgumentException(choice.missing());
		}
		return choice;
	}

	/** The rules. @throws IllegalArgumentException where a field holds nonsense */
	LabelRules rules() {
		return new LabelRules(rules.values(), triggerWord);
	}
}
