package org.easel.ui.internal.properties;

import org.easel.ui.OpenProjects;
import org.easel.ui.PictureRef;
import org.easel.ui.RunRef;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySource;

/** Lets the Properties view show pictures and runs that are selected. */
public final class PropertyAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type != IPropertySource.class) {
			return null;
		}
		return type.cast(switch (adaptable) {
			case PictureRef picture -> PlatformUI.getWorkbench().getService(OpenProjects.class).current()
					.flatMap(project -> project.state().find(picture.id()).map(state -> PictureFacts.of(project, state))).orElse(null);
			case RunRef run -> RunFacts.of(run);
			default -> null;
		});
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
