package org.easel.ui.gallery.internal;

import org.easel.core.samples.DrawnSample;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * A sample picture in a selection of the workbench.
 *
 * @param sample itself
 * @param title of its column
 */
public record SampleRef(DrawnSample sample, String title) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySource.class ? type.cast(SampleFacts.of(this)) : null;
	}
}
