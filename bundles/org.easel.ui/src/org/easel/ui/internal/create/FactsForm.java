package org.easel.ui.internal.create;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.easel.core.project.Kind;
import org.easel.core.project.LoraName;
import org.easel.core.project.Project;
import org.easel.core.settings.Problem;
import org.easel.ui.ThemeColour;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of what a project is: kind with the guide's advice, name with the files that it gives, trigger word, and the right to the pictures. */
public final class FactsForm extends Composite {

	private static final int ADVICE_WIDTH = 520;

	private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
	private final Label advice;
	private final Text name;
	private final Label files;
	private final Text trigger;
	private final Button attested;
	private final Runnable changed;

	/** @param changed is told when something was typed or chosen */
	public FactsForm(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(this);
		label(Messages.Facts_kind);
		kindButtons();
		advice = hint();
		label(Messages.Facts_name);
		name = text(Messages.Facts_nameHint);
		files = hint();
		label(Messages.Facts_trigger);
		trigger = text(Messages.Facts_triggerHint);
		hint().setText(Messages.Facts_triggerAdvice);
		attested = new Button(this, SWT.CHECK | SWT.WRAP);
		attested.setText(Messages.Facts_attest);
		attested.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(attested);
		var why = hint();
		why.setText(Messages.Facts_attestWhy);
		kinds.get(Kind.CHARACTER).setSelection(true);
		changed();
	}

	/** Shows what a project says. */
	public void show(Project project) {
		kinds.forEach((kind, button) -> button.setSelection(kind == project.kind()));
		name.setText(project.title());
		trigger.setText(project.triggerWord());
		attested.setSelection(project.attested());
		changed();
	}

	/** Gives the name a first value and marks it, to be typed over. */
	public void suggestName(String suggestion) {
		name.setText(suggestion);
		name.selectAll();
	}

	/** What the fields say. */
	public Project project() {
		return new Project(Project.VERSION, name().fileName(), name().title(), kind(), trigger.getText().strip(), attested.getSelection());
	}

	public LoraName name() {
		return LoraName.of(name.getText());
	}

	public boolean nameIsEmpty() {
		return name.getText().isBlank();
	}

	public Kind kind() {
		return kinds.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(Kind.CHARACTER);
	}

	@Override
	public boolean setFocus() {
		return name.setFocus();
	}

	private void changed() {
		advice.setText(Guide.advice(kind()));
		files.setText(nameIsEmpty() ? Messages.Facts_nameAdvice : files(name()));
		var warned = !nameIsEmpty() && Problem.anyError(name().warnings());
		files.setForeground((warned ? ThemeColour.ERROR : ThemeColour.QUIET_TEXT).get());
		requestLayout();
		changed.run();
	}

	private static String files(LoraName name) {
		var remarks = name.warnings().stream().map(Problem::message).collect(Collectors.joining(" ")); //$NON-NLS-1$
		var shown = name.fileName().isEmpty() ? "" : Messages.bind(Messages.Facts_files, name.fileName()); //$NON-NLS-1$
		return remarks.isEmpty() ? shown : shown.isEmpty() ? remarks : shown + "\n" + remarks; //$NON-NLS-1$
	}

	private void kindButtons() {
		var row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Kind.values().length).spacing(18, 0).applyTo(row);
		for (var kind : Kind.values()) {
			var button = new Button(row, SWT.RADIO);
			button.setText(Guide.label(kind));
			button.addListener(SWT.Selection, event -> changed());
			kinds.put(kind, button);
		}
	}

	private void label(String text) {
		new Label(this, SWT.NONE).setText(text);
	}

	private Text text(String hint) {
		var text = new Text(this, SWT.BORDER | SWT.SINGLE);
		text.setMessage(hint);
		text.addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Label hint() {
		new Label(this, SWT.NONE);
		var label = new Label(this, SWT.WRAP);
		label.setForeground(ThemeColour.QUIET_TEXT.get());
		GridDataFactory.fillDefaults().grab(true, false).hint(ADVICE_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
