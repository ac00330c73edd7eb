package org.easel.ui.gallery.internal.details;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.easel.core.advice.SampleReading;
import org.easel.core.io.FileStamp;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleFiles;
import org.easel.core.samples.SampleMark;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.ThemeColour;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The picture that has the focus, large, with what was asked for and what is thought of it. */
public final class DetailPane extends Composite {

	private static final int QUIET_MILLIS = 700;
	private static final int TEXT_WIDTH = 160;

	private final PictureCanvas picture;
	private final Label likeness;
	private final PictureCanvas nearest;
	private final Label title;
	private final Text prompt;
	private final Label settings;
	private final Text note;
	private final BiConsumer<DrawnSample, String> noted;
	private Optional<DrawnSample> shown = Optional.empty();
	private String noteBefore = ""; //$NON-NLS-1$

	/** @param noted takes a note that a person wrote about a picture */
	public DetailPane(Composite parent, BiConsumer<DrawnSample, String> noted) {
		super(parent, SWT.NONE);
		this.noted = noted;
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(this);
		var pictures = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 0).applyTo(pictures);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pictures);
		picture = new PictureCanvas(pictures, Messages.Detail_none);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
		nearest = new PictureCanvas(pictures, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(nearest);
		likeness = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(likeness);
		title = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		prompt = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, 3 * prompt.getLineHeight()).applyTo(prompt);
		settings = new Label(this, SWT.WRAP);
		settings.setForeground(ThemeColour.QUIET_TEXT.get());
		ThemeColour.onChange(settings, () -> settings.setForeground(ThemeColour.QUIET_TEXT.get()));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(settings);
		note = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		note.setMessage(Messages.Detail_note);
		note.setToolTipText(Messages.Detail_noteTip);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, 2 * note.getLineHeight()).applyTo(note);
		var updates = new WidgetUpdates(this);
		note.addListener(SWT.Modify, event -> updates.afterQuiet("note", QUIET_MILLIS, this::keepNote)); //$NON-NLS-1$
		note.addListener(SWT.FocusOut, event -> keepNote());
		nothing();
	}

	/** Shows pictures of a project from now on. */
	public void open(Thumbnails thumbnails) {
		picture.open(thumbnails);
		nearest.open(thumbnails);
	}

	/** Lets go of the project. */
	public void close() {
		nothing();
		picture.close();
		nearest.close();
	}

	/** Shows a picture. @param drawnBy what drew it, in words @param reading what the advisor says of it */
	public void show(DrawnSample sample, String drawnBy, SampleMark mark, Optional<SampleReading> reading) {
		keepNote();
		shown = Optional.of(sample);
		picture.show(Optional.of(sample));
		title.setText(drawnBy.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		var asked = sample.prompt();
		var text = asked.negative().isEmpty() ? asked.prompt() : asked.prompt() + "\n\n" + NLS.bind(Messages.Detail_negative, asked.negative()); //$NON-NLS-1$
		if (!prompt.getText().equals(text)) {
			prompt.setText(text);
		}
		settings.setText(NLS.bind(Messages.Detail_settings, new Object[] { Long.toString(asked.seed()), asked.width(), asked.height(), asked.steps(), SampleFiles.number(asked.cfg()), asked.sampler() }));
		setNote(mark.note());
		reading.ifPresent(read -> {
			nearest.show(Optional.of(picture(read)));
			likeness.setText(NLS.bind(read.copies() ? Messages.Detail_copy : Messages.Detail_nearest, Math.max(0, Math.round(100 * read.closeness()))));
		});
		visible(true, reading.isPresent());
	}

	/** The training picture that is most like a sample; what it is of itself says nothing of prompts. */
	private static DrawnSample picture(SampleReading read) {
		return new DrawnSample(read.nearest(), new FileStamp(0, 0), read.prompt(), SampleColumn.base("")); //$NON-NLS-1$
	}

	/** Shows no picture. */
	public void nothing() {
		keepNote();
		shown = Optional.empty();
		picture.show(Optional.empty());
		setNote(""); //$NON-NLS-1$
		visible(false, false);
	}

	/** Puts the focus into the note. */
	public void editNote() {
		if (shown.isPresent()) {
			note.setFocus();
			note.setSelection(note.getCharCount());
		}
	}

	private void setNote(String text) {
		noteBefore = text;
		if (!note.getText().strip().equals(text)) {
			note.setText(text);
		}
	}

	private void keepNote() {
		var text = note.getText().strip();
		if (shown.isPresent() && !text.equals(noteBefore)) {
			noteBefore = text;
			noted.accept(shown.get(), text);
		}
	}

	private void visible(boolean on, boolean withNearest) {
		for (var control : new Control[] { title, prompt, settings, note, likeness, nearest }) {
			boolean visible = on && (withNearest || control != likeness && control != nearest);
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
		var pictures = (GridLayout) picture.getParent().getLayout();
		pictures.numColumns = on && withNearest ? 2 : 1;
		layout(true, true);
	}
}
