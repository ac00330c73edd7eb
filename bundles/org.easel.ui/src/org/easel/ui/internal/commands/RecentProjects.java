package org.easel.ui.internal.commands;

import java.nio.file.Path;

import org.easel.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The projects that were opened last, in the File menu. */
public final class RecentProjects extends CompoundContributionItem {

	private static final int MOST = 9;

	@Override
	protected IContributionItem[] getContributionItems() {
		var known = ProjectCommand.projects().known().stream().limit(MOST).toList();
		if (known.isEmpty()) {
			var none = new Action(Messages.Recent_none) {
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		var items = new IContributionItem[known.size()];
		for (int i = 0; i < items.length; i++) {
			items[i] = new ActionContributionItem(open(i + 1, known.get(i)));
		}
		return items;
	}

	private static Action open(int number, Path folder) {
		// "&" would underline the letter behind it
		var text = Messages.bind(Messages.Recent_item, new Object[] { number, folder.getFileName().toString().replace("&", "&&"), folder.getParent() }); //$NON-NLS-1$ //$NON-NLS-2$
		return new Action(text) {
			@Override
			public void run() {
				ProjectCommand.projects().open(folder);
			}
		};
	}
}
