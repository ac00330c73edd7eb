package org.easel.ui.dataset.internal.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GallerySelectionTest {

	private final GallerySelection selection = new GallerySelection();

	@BeforeEach
	void arrange() {
		selection.arrange(GalleryLayoutTest.arrangement(6));
	}

	@Test
	void aRangeReachesFromTheAnchorAndMayTurn() {
		selection.only(2);
		selection.reach(4, false);
		assertEquals(List.of("f0/2.png", "f0/3.png", "f0/4.png"), selection.inOrder());
		selection.reach(1, false);
		assertEquals(List.of("f0/1.png", "f0/2.png"), selection.inOrder());
		assertEquals(1, selection.focus());
	}

	@Test
	void aRangeMayAddToWhatIsChosen() {
		selection.only(0);
		selection.toggle(3);
		selection.reach(4, true);
		assertEquals(List.of("f0/0.png", "f0/3.png", "f0/4.png"), selection.inOrder());
		selection.toggle(0);
		assertFalse(selection.has("f0/0.png"));
	}

	@Test
	void whatIsNotShownIsNotChosen() {
		selection.all();
		assertTrue(selection.arrange(GalleryLayoutTest.arrangement(2)), "told that the choice changed");
		assertEquals(List.of("f0/0.png", "f0/1.png"), selection.inOrder());
		assertFalse(selection.arrange(GalleryLayoutTest.arrangement(2)));
	}

	@Test
	void picturesAreFollowedToTheirNewNames() {
		selection.only(1);
		selection.rename(Map.of("f0/1.png", "f0/0.png"));
		assertEquals(List.of("f0/0.png"), selection.inOrder());
		assertEquals(0, selection.focus());
	}

	@Test
	void choosingByIdSkipsWhatIsNotThere() {
		selection.choose(List.of("gone.png", "f0/5.png"));
		assertEquals(List.of("f0/5.png"), selection.inOrder());
		assertEquals(5, selection.focus());
	}
}
