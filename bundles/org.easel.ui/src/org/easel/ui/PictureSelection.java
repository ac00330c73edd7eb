package org.easel.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Tells the workbench which pictures are chosen in a part. */
public final class PictureSelection extends PartSelection {

	private final Consumer<List<String>> chooser;

	/** @param chooser chooses pictures by their ids in the part, where another part asks for it */
	public PictureSelection(Consumer<List<String>> chooser) {
		this.chooser = chooser;
	}

	/** The ids of the pictures in a selection of the workbench, in its order. */
	public static List<String> ids(ISelection selection) {
		return selection instanceof IStructuredSelection elements
				? Stream.of(elements.toArray()).map(each -> Adapters.adapt(each, PictureRef.class)).filter(Objects::nonNull).map(PictureRef::id).toList()
				: List.of();
	}

	/** Takes over what was chosen in another part, which tells of it by itself. */
	public void follow(Collection<String> ids) {
		keep(references(ids));
	}

	/** Tells that these pictures are chosen, if others were before. */
	public void chosen(Collection<String> ids) {
		publish(references(ids));
	}

	private static List<PictureRef> references(Collection<String> ids) {
		return ids.stream().map(PictureRef::new).toList();
	}

	@Override
	public void setSelection(ISelection wanted) {
		chooser.accept(ids(wanted));
	}
}
