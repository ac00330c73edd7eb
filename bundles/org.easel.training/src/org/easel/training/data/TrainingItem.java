package org.easel.training.data;

import org.easel.core.dataset.Assignment;
import org.easel.core.dataset.TrainingPicture;
import org.easel.diffusion.SizeCondition;

/**
 * One picture as it is trained.
 *
 * @param picture the file and what is said of it
 * @param assignment its bucket and the way into it
 */
public record TrainingItem(TrainingPicture picture, Assignment assignment) {

	/** What SDXL is told of the picture's size. */
	public SizeCondition size() {
		var bucket = assignment.bucket();
		return new SizeCondition(picture.size().height(), picture.size().width(), assignment.cropTop(), assignment.cropLeft(), bucket.height(),
				bucket.width());
	}
}
