package org.easel.ui.dataset.internal.details;

import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.easel.core.dataset.Buckets;
import org.easel.core.image.PictureSize;
import org.easel.ui.dataset.internal.Messages;
import org.easel.ui.dataset.internal.TrainingSize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is chosen while a picture is cut: the shape, and whether it is cut in the end. */
final class CropBar extends Composite {

	/** The shape that a frame keeps to. */
	enum Shape {
		FREE, BUCKET, PICTURE, SQUARE;

		OptionalDouble of(PictureSize picture) {
			return switch (this) {
				case FREE -> OptionalDouble.empty();
				case BUCKET -> OptionalDouble.of(new Buckets(TrainingSize.buckets()).assign(picture).bucket().aspectRatio());
				case PICTURE -> OptionalDouble.of(picture.aspectRatio());
				case SQUARE -> OptionalDouble.of(1);
			};
		}
	}

	private final Combo shape;
	private final Label size;
	private final Button apply;

	CropBar(Composite parent, Consumer<Shape> shaped, Runnable applied, Runnable cancelled) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Crop_shape);
		shape = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		shape.setItems(Messages.Crop_free, Messages.Crop_bucket, Messages.Crop_picture, Messages.Crop_square);
		shape.select(Shape.BUCKET.ordinal());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(shape);
		shape.addListener(SWT.Selection, event -> shaped.accept(shape()));
		apply = new Button(this, SWT.PUSH);
		apply.setText(Messages.Crop_apply);
		apply.addListener(SWT.Selection, event -> applied.run());
		var cancel = new Button(this, SWT.PUSH);
		cancel.setText(Messages.Crop_cancel);
		cancel.addListener(SWT.Selection, event -> cancelled.run());
		size = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(size);
	}

	Shape shape() {
		return Shape.values()[shape.getSelectionIndex()];
	}

	void choose(Shape chosen) {
		shape.select(chosen.ordinal());
	}

	void show(CropFrame frame) {
		var bucket = new Buckets(TrainingSize.buckets()).assign(frame.size());
		long cut = Math.round(100 * (1 - bucket.kept()));
		size.setText(NLS.bind(cut == 0 ? Messages.Crop_size : Messages.Crop_sizeCut, new Object[] { frame.size(), bucket.bucket(), cut }));
		apply.setEnabled(!frame.isWhole());
	}
}
