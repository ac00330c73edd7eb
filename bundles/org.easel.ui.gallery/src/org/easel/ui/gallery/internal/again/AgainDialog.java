package org.easel.ui.gallery.internal.again;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampleFiles;
import org.easel.core.samples.SampledRun;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks what is to be drawn again: any prompt, with any seeds, on any epochs, at any strengths. */
public final class AgainDialog extends TitleAreaDialog {

	private static final int MOST_STEPS = 150;
	private static final int CFG_DIGITS = 1;

	private final SampledRun run;
	private final SamplePrompt usual;
	private final Collection<Integer> chosen;
	private Text prompt;
	private Text negative;
	private Text seeds;
	private Text strengths;
	private Spinner steps;
	private Spinner cfg;
	private Table epochs;
	private Optional<AgainRequest> request = Optional.empty();

	/** @param usual what stands there at first @param chosen epochs that are ticked at first, 0 for the base model */
	public AgainDialog(Shell shell, SampledRun run, SamplePrompt usual, Collection<Integer> chosen) {
		super(shell);
		this.run = run;
		this.usual = usual;
		this.chosen = chosen;
		setHelpAvailable(false);
	}

	/** What is to be drawn, once the dialog was closed with OK. */
	public AgainRequest request() {
		return request.orElseThrow();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Again_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Again_title, run.run().name()));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 10).applyTo(area);
		prompt = text(area, Messages.Again_prompt, usual.prompt(), 3);
		negative = text(area, Messages.Again_negative, usual.negative(), 2);
		seeds = text(area, Messages.Again_seeds, Long.toString(usual.seed()), 1);
		strengths = text(area, Messages.Again_strengths, "1", 1); //$NON-NLS-1$
		steps = spinner(area, Messages.Again_steps, 1, MOST_STEPS, 0, usual.steps());
		cfg = spinner(area, Messages.Again_cfg, 0, 300, CFG_DIGITS, (int) Math.round(usual.cfg() * 10));
		label(area, Messages.Again_epochs, SWT.BEGINNING);
		epochs = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		epochs.setToolTipText(Messages.Again_epochsTip);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, 7 * epochs.getItemHeight()).applyTo(epochs);
		item(0, Messages.Column_base);
		run.epochs().forEach(epoch -> item(epoch.number(), NLS.bind(Messages.Column_epoch, epoch.number())));
		for (var field : List.of(prompt, negative, seeds, strengths)) {
			field.addListener(SWT.Modify, event -> check());
		}
		for (var field : List.of(steps, cfg, epochs)) {
			field.addListener(SWT.Selection, event -> check());
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Again_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void item(int number, String title) {
		var item = new TableItem(epochs, SWT.NONE);
		item.setText(title);
		item.setData(number);
		item.setChecked(chosen.contains(number));
	}

	private static Text text(Composite parent, String title, String value, int lines) {
		label(parent, title, lines > 1 ? SWT.BEGINNING : SWT.CENTER);
		var text = new Text(parent, lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL : SWT.SINGLE | SWT.BORDER);
		text.setText(value);
		if (lines > 1) {
			// Tab goes on to the next field, as no prompt has one.
			text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(420, lines * text.getLineHeight()).applyTo(text);
		return text;
	}

	private static Spinner spinner(Composite parent, String title, int least, int most, int digits, int value) {
		label(parent, title, SWT.CENTER);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, digits, digits == 0 ? 1 : 5, 10);
		return spinner;
	}

	private static void label(Composite parent, String text, int vertical) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
	}

	private void check() {
		request = Optional.empty();
		setErrorMessage(null);
		setMessage(Messages.Again_message);
		try {
			var asked = ask();
			if (asked.prompts().getFirst().prompt().isEmpty()) {
				setErrorMessage(Messages.Again_noPrompt);
			} else if (asked.count() == 0) {
				setErrorMessage(Messages.Again_noEpoch);
			} else {
				request = Optional.of(asked);
				setMessage(asked.count() == 1 ? Messages.Again_messageOne : NLS.bind(Messages.Again_messageCount, asked.count()));
			}
		} catch (IllegalArgumentException wrong) {
			setErrorMessage(wrong.getMessage());
		}
		Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> button.setEnabled(request.isPresent()));
	}

	private AgainRequest ask() {
		var numbers = new ArrayList<Integer>();
		for (var item : epochs.getItems()) {
			if (item.getChecked()) {
				numbers.add((Integer) item.getData());
			}
		}
		var prompts = Numbers.seeds(seeds.getText()).stream().map(seed -> new SamplePrompt(prompt.getText().strip(), negative.getText().strip(), seed, usual.width(), usual.height(),
				steps.getSelection(), Double.parseDouble(SampleFiles.number(cfg.getSelection() / 10.0)), usual.sampler())).toList();
		return new AgainRequest(run, prompts, numbers, Numbers.strengths(strengths.getText()));
	}

	Text prompt() {
		return prompt;
	}

	Text seeds() {
		return seeds;
	}

	Text strengths() {
		return strengths;
	}

	Table epochs() {
		return epochs;
	}
}
