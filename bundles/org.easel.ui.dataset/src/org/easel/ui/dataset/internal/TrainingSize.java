package org.easel.ui.dataset.internal;

import java.util.stream.IntStream;

import org.easel.core.dataset.BucketRules;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The resolution that pictures are looked over for, as a person chose it; buckets follow from it. */
public final class TrainingSize {

	/** What base models are trained with: the built-in one, Stable Diffusion 1.5, what lies between, SDXL. */
	private static final int[] CHOICES = { 64, 512, 640, 768, 896, 1024 };
	private static final int USUAL = 1024;
	private static final int SMALL = 256;
	private static final String KEY = "resolution"; //$NON-NLS-1$
	private static final String NODE = "org.easel.ui.dataset"; //$NON-NLS-1$

	private TrainingSize() {
	}

	/** What a person can choose. */
	public static int[] choices() {
		return CHOICES.clone();
	}

	/** The side of the square, in pixels. */
	public static int chosen() {
		int kept = InstanceScope.INSTANCE.getNode(NODE).getInt(KEY, USUAL);
		return IntStream.of(CHOICES).anyMatch(each -> each == kept) ? kept : USUAL;
	}

	/** Keeps a choice for the next start too. */
	public static void choose(int resolution) {
		InstanceScope.INSTANCE.getNode(NODE).putInt(KEY, resolution);
	}

	/** The buckets of a base model with the resolution that was chosen. */
	public static BucketRules buckets() {
		return buckets(chosen());
	}

	static BucketRules buckets(int resolution) {
		return resolution < SMALL ? new BucketRules(resolution, resolution / 2, resolution * 2, resolution / 8, true)
				: new BucketRules(resolution, SMALL, resolution * 2, 64, true);
	}
}
