package org.easel.ui.dataset.internal.details;

import java.util.Locale;

import org.easel.core.dataset.Buckets;
import org.easel.core.state.PictureState;
import org.easel.ui.dataset.internal.Messages;
import org.easel.ui.dataset.internal.TrainingSize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is known of a picture, below it. */
final class PictureFacts extends Composite {

	private static final int CAPTION_LINES = 3;

	private final Label name;
	private final Label size;
	private final Label bucket;
	private final Label marks;
	private final Text caption;

	PictureFacts(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 3).applyTo(this);
		name = line(Messages.Facts_file);
		size = line(Messages.Facts_size);
		bucket = line(Messages.Facts_bucket);
		marks = line(Messages.Facts_marks);
		label(Messages.Facts_caption);
		caption = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, CAPTION_LINES * caption.getLineHeight()).applyTo(caption);
	}

	void show(PictureState picture) {
		text(name, picture.id());
		text(size, NLS.bind(Messages.Facts_sizeValue, picture.size(), bytes(picture.file().bytes())));
		text(bucket, bucket(picture));
		text(marks, marks(picture));
		var text = picture.caption().isEmpty() ? Messages.Facts_noCaption : picture.caption().text();
		if (!text.equals(caption.getText())) {
			caption.setText(text);
		}
		requestLayout();
	}

	private static String bucket(PictureState picture) {
		var assignment = new Buckets(TrainingSize.buckets()).assign(picture.size());
		long cut = Math.round(100 * (1 - assignment.kept()));
		return NLS.bind(cut == 0 ? Messages.Facts_bucketWhole : Messages.Facts_bucketCut,
				assignment.bucket(), cut);
	}

	private static String marks(PictureState picture) {
		var included = picture.included() ? Messages.Facts_included : Messages.Facts_excluded;
		var rating = picture.rating() == 0 ? Messages.Facts_unrated : NLS.bind(Messages.Facts_rated, picture.rating());
		var original = picture.file().original().isPresent() ? Messages.Facts_changed : ""; //$NON-NLS-1$
		var star = picture.marks().starred() ? Messages.Facts_starred : ""; //$NON-NLS-1$
		return included + ", " + rating + star + original; //$NON-NLS-1$
	}

	/** A length for people. */
	static String bytes(long bytes) {
		return bytes < 1_000_000 ? Math.max(1, Math.round(bytes / 1000.0)) + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void text(Label label, String text) {
		// Within a label & marks a mnemonic.
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(label.getText());
	}

	private Label line(String title) {
		label(title);
		var value = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(value);
		return value;
	}

	private void label(String title) {
		var label = new Label(this, SWT.NONE);
		label.setText(title);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
	}
}
