package org.easel.ui.trainer.internal.form;

import java.util.List;

import org.easel.core.run.SamplePrompt;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.desk.DeskListener;
import org.easel.ui.trainer.internal.desk.Outlook;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The prompts of the sample pictures, one a line; where there are none, captions of the dataset are taken. */
final class PromptsField {

	private static final int LINES = 4;

	private final TrainerDesk desk;
	private final Text text;
	private boolean showing;

	PromptsField(Composite parent, TrainerDesk desk) {
		this.desk = desk;
		var heading = new Label(parent, SWT.NONE);
		heading.setText(Messages.Prompts_label);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = 10;
		heading.setLayoutData(data);
		text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.heightHint = text.getLineHeight() * LINES;
		wide.widthHint = 200;
		text.setLayoutData(wide);
		var advice = Grids.quiet(parent, Messages.Prompts_advice);
		var below = new GridData(SWT.FILL, SWT.TOP, true, false);
		below.widthHint = 200;
		advice.setLayoutData(below);
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				desk.change(now -> now.withPrompts(lines()));
			}
		});
		desk.addListener(new DeskListener() {
			@Override
			public void planned(Outlook outlook) {
				// What would be drawn stands in the field until a person writes something else.
				if (outlook.choices().prompts().isEmpty() && !text.isFocusControl()) {
					put(outlook.settings().map(settings -> settings.samples().stream().map(SamplePrompt::prompt).toList()).orElse(List.of()));
				}
			}
		});
	}

	private List<String> lines() {
		return text.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	void show() {
		if (!lines().equals(desk.choices().prompts()) && !desk.choices().prompts().isEmpty()) {
			put(desk.choices().prompts());
		}
	}

	private void put(List<String> prompts) {
		if (!lines().equals(prompts)) {
			showing = true;
			text.setText(String.join("\n", prompts)); //$NON-NLS-1$
			showing = false;
		}
	}
}
