package org.easel.ui.dataset.internal;

import java.util.stream.IntStream;

import org.easel.core.dataset.BucketRules;
import org.easel.ui.WidgetUpdates;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Widget;

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

	/** Does something in the thread of the user interface whenever another one is chosen, for as long as a widget lives. */
	public static void observe(Widget widget, Runnable changed) {
		var updates = new WidgetUpdates(widget);
		var node = InstanceScope.INSTANCE.getNode(NODE);
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().equals(KEY)) {
				updates.once(KEY, changed);
			}
		};
		node.addPreferenceChangeListener(listener);
		widget.addDisposeListener(event -> node.removePreferenceChangeListener(listener));
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
