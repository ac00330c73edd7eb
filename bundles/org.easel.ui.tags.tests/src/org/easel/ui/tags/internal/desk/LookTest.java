package org.easel.ui.tags.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.easel.core.search.Query;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;
import org.junit.jupiter.api.Test;

class LookTest {

	private final TagIndex index = States.index(States.picture("x/a.png", "cat, red"), States.picture("x/b.png", "cat"), States.picture("y/c.png", "dog, red"));

	private static List<String> ids(Look look) {
		return look.shown().stream().map(PictureState::id).toList();
	}

	@Test
	void searchAndFolderNarrowAndTagsAreCountedAmongTheShown() throws Exception {
		var look = Look.at(index, new Narrowing.Folder("x"), Query.parse("red"), null);
		assertEquals(List.of("x/a.png"), ids(look));
		assertEquals(3, look.total());
		var red = look.tags().stream().filter(row -> row.tag().equals("red")).findFirst().orElseThrow();
		assertEquals(2, red.count());
		assertEquals(1, red.shown());
	}

	@Test
	void selectedPicturesAreShownAlone() throws Exception {
		assertEquals(List.of("x/b.png", "y/c.png"), ids(Look.at(index, new Narrowing.Some(Set.of("y/c.png", "x/b.png")), Query.parse(""), null)));
	}

	@Test
	void listStaysWhileItIsWorkedThroughAndSaysWhatNoLongerFits() throws Exception {
		var look = Look.at(index, Narrowing.ALL, Query.parse("red"), Set.of("x/a.png", "x/b.png"));
		assertEquals(List.of("x/a.png", "x/b.png"), ids(look));
		assertEquals(1, look.outgrown());
	}
}
