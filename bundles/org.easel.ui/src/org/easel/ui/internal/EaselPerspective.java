package org.easel.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective of Easel; there is no editor area. */
public final class EaselPerspective implements IPerspectiveFactory {

	static final String ID = "org.easel.ui.perspective"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(StartView.ID, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
	}
}
