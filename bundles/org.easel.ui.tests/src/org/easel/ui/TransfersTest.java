package org.easel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class TransfersTest {

	@Test
	void picturesAndTagsComeBackFromTheClipboardAsTheyWere() {
		var pictures = new PictureTransfer.Pictures(List.of("10_cat/a.png", "mötley.png"));
		var tags = new TagTransfer.Tags(List.of("1girl", "long hair", "猫"));
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { pictures, tags, "1girl, long hair" },
					new Transfer[] { new PictureTransfer(), new TagTransfer(), TextTransfer.getInstance() });
			assertEquals(pictures, clipboard.getContents(new PictureTransfer()));
			assertEquals(tags, clipboard.getContents(new TagTransfer()));
			assertEquals("1girl, long hair", clipboard.getContents(TextTransfer.getInstance()));
			clipboard.setContents(new Object[] { "words" }, new Transfer[] { TextTransfer.getInstance() });
			assertNull(clipboard.getContents(new TagTransfer()));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void iconsAreDrawnAnewForTheScaleOfTheScreen() {
		var owner = new Composite(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.NONE);
		var images = new LocalResourceManager(JFaceResources.getResources(), owner);
		var icons = new Icons(TransfersTest.class);
		var image = images.create(icons.sized("folder", 32));
		assertEquals(32, image.getBounds().width);
		assertEquals(64, image.getImageData(200).width);
		assertEquals(16, images.create(icons.small("folder")).getBounds().width);
		var missing = assertThrows(IllegalArgumentException.class, () -> icons.small("no-such-icon"));
		assertTrue(missing.getMessage().contains("no-such-icon"));
		owner.dispose();
	}
}
