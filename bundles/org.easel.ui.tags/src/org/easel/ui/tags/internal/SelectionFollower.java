package org.easel.ui.tags.internal;

import java.util.List;
import java.util.Set;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.ui.FolderRef;
import org.easel.ui.PictureSelection;
import org.easel.ui.tags.internal.desk.Narrowing;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Follows what is selected in other parts: several pictures are shown alone and all selected, one is selected among those shown, of a folder all are
 * shown.
 */
record SelectionFollower(IWorkbenchPart own, TagDesk desk) implements ISelectionListener {

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == own || !(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
			return;
		}
		if (structured.getFirstElement() instanceof FolderRef folder) {
			desk.narrow(folder.folder().isEmpty() ? Narrowing.ALL : new Narrowing.Folder(folder.folder()));
			return;
		}
		List<String> ids = PictureSelection.ids(structured).stream().filter(this::isThere).toList();
		if (ids.size() > 1) {
			desk.narrow(ids.size() < desk.state().map(DatasetState::size).orElse(0) ? new Narrowing.Some(Set.copyOf(ids)) : Narrowing.ALL);
			desk.choose(ids);
		} else if (ids.size() == 1) {
			if (desk.look().shown().stream().map(PictureState::id).noneMatch(ids.getFirst()::equals)) {
				desk.narrow(Narrowing.ALL);
			}
			desk.choose(ids);
		}
	}

	private boolean isThere(String id) {
		return desk.state().flatMap(state -> state.find(id)).isPresent();
	}
}
