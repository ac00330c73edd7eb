package org.easel.ui.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The views under Window > Show View: those of the perspective first, then Other. */
public final class ShowViewList extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? new IContributionItem[0]
				: new IContributionItem[] { ContributionItemFactory.VIEWS_SHORTLIST.create(window) };
	}
}
