package org.easel.ui.tags.internal;

import java.util.List;

import org.easel.core.caption.Caption;
import org.easel.ui.TagTransfer;
import org.easel.ui.TagTransfer.Tags;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Tags on the clipboard: as tags for Easel, as text parted by commas for others. */
public final class TagClipboard {

	private TagClipboard() {
	}

	/** Puts tags there. */
	public static void copy(List<String> tags) {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { new Tags(tags), text(tags) }, new Transfer[] { new TagTransfer(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The tags that are there; those of a text are parted by commas and line breaks. */
	public static List<String> paste() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			var tags = tags(clipboard.getContents(new TagTransfer()));
			return tags.isEmpty() ? tags(clipboard.getContents(TextTransfer.getInstance())) : tags;
		} finally {
			clipboard.dispose();
		}
	}

	/** The tags in what was dragged or copied; none where it is something else. */
	public static List<String> tags(Object data) {
		return switch (data) {
			case Tags given -> given.tags();
			case String text -> Caption.parse(text).tags();
			case null, default -> List.of();
		};
	}

	/** Tags as a text for other programs. */
	public static String text(List<String> tags) {
		return String.join(", ", tags);
	}
}
