package org.easel.ui;

import java.util.List;

/** Drags and copies tags within Easel. Offer a {@link org.eclipse.swt.dnd.TextTransfer} beside it for other programs: tags parted by ", ". */
public final class TagTransfer extends LinesTransfer {

	/** What is dragged: the tags in their order. */
	public record Tags(List<String> tags) {

		public Tags {
			tags = List.copyOf(tags);
		}
	}

	public TagTransfer() {
		super("org.easel.tags"); //$NON-NLS-1$
	}

	@Override
	List<String> lines(Object dragged) {
		return dragged instanceof Tags tags ? tags.tags() : null;
	}

	@Override
	Object dropped(List<String> lines) {
		return new Tags(lines);
	}
}
