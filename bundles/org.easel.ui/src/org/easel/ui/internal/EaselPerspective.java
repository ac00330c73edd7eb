package org.easel.ui.internal;

import org.easel.ui.EaselViews;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;

/** The one perspective of Easel: projects at the left, the editors in the middle, help at the right, the rest below. There is no editor area. */
public final class EaselPerspective implements IPerspectiveFactory {

	private static final float PROJECTS = 0.2f;
	private static final float BELOW = 0.74f;
	private static final float HELP = 0.68f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		var projects = layout.createFolder("left", IPageLayout.LEFT, PROJECTS, layout.getEditorArea()); //$NON-NLS-1$
		projects.addView(EaselViews.PROJECTS);
		var middle = layout.createFolder("middle", IPageLayout.RIGHT, PROJECTS, layout.getEditorArea()); //$NON-NLS-1$
		middle.addView(EaselViews.START);
		for (var view : new String[] { EaselViews.DATASET, EaselViews.TAGS, EaselViews.TRAINER, EaselViews.GALLERY }) {
			addIfInstalled(middle, view);
		}
		IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, HELP, "middle"); //$NON-NLS-1$ //$NON-NLS-2$
		right.addPlaceholder(EaselViews.HELP);
		var below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, "middle"); //$NON-NLS-1$ //$NON-NLS-2$
		addIfInstalled(below, EaselViews.JUDGE);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		below.addView(EaselViews.ERROR_LOG);
		below.addPlaceholder("*"); //$NON-NLS-1$
	}

	/** A view that is not there yet keeps its place for when it is. */
	private static void addIfInstalled(IFolderLayout folder, String view) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
			folder.addPlaceholder(view);
		} else {
			folder.addView(view);
		}
	}
}
