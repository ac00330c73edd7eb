package org.easel.core.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.easel.core.image.PictureSize;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.DatasetState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;

class TagIndexTest {

	static PictureState picture(String id, String caption, String... machine) {
		return new PictureState(id, new PictureFile(new PictureSize(8, 8), 1, 1, Optional.empty()),
				CaptionState.of(Optional.of(caption), CaptionMode.TAGS, Set.of(machine)), Marks.PLAIN);
	}

	static TagIndex index(String... captions) {
		var pictures = new ArrayList<PictureState>();
		for (var caption : captions) {
			pictures.add(picture("p" + (100 + pictures.size()) + ".png", caption));
		}
		return TagIndex.of(state(pictures));
	}

	private static DatasetState state(List<PictureState> pictures) {
		return DatasetState.of(new Project(1, "x", "X", Kind.STYLE, "", true), pictures);
	}

	@Test
	void countsPicturesAndMarks() {
		var index = TagIndex.of(state(List.of(picture("a.png", "cat, hat, cat", "hat"), picture("b.png", "cat"), picture("c.png", ""))));
		assertEquals(List.of(new TagCount("cat", 2, 0), new TagCount("hat", 1, 1)), index.counts());
		assertEquals("{0, 1}", index.pictures("cat").toString());
		assertEquals(0, index.count("none"));
		assertEquals(List.of("a.png"), index.picturesWith("hat").stream().map(PictureState::id).toList());
	}

	@Test
	void anIndexMadeOfChangesIsTheSameAsANewOne() {
		var random = new Random(7);
		var pictures = new ArrayList<PictureState>();
		for (int i = 0; i < 40; i++) {
			pictures.add(picture("p" + (100 + i) + ".png", caption(random)));
		}
		var state = state(pictures);
		var index = TagIndex.of(state);
		for (int i = 0; i < 60; i++) {
			var changes = new ArrayList<PictureChange>();
			for (int k = 0; k <= i % 4; k++) {
				var before = state.pictures().get(k * 10 + i % 10);
				var caption = before.caption().withTags(List.of(caption(random))).withMachine(Set.of("t" + random.nextInt(9)));
				changes.add(PictureChange.of(before, before.withCaption(caption)));
			}
			var next = state.with(changes);
			index = index.after(next, changes);
			assertEquals(TagIndex.of(next).counts(), index.counts());
			state = next;
		}
		var gone = List.of(PictureChange.removed(state.pictures().getFirst()));
		var next = state.with(gone);
		assertEquals(TagIndex.of(next).counts(), index.after(next, gone).counts());
	}

	private static String caption(Random random) {
		return "t" + random.nextInt(9) + ", t" + random.nextInt(9) + ", t" + random.nextInt(9);
	}

	@Test
	void tagsThatAreAlwaysTogetherAreOneToAModel() {
		var findings = TagFindings.of(index("a, b, c", "a, b", "c, d", "e, f"));
		assertEquals(List.of(List.of("a", "b")), findings.togetherAlways());
		assertEquals(List.of("d", "e", "f"), findings.onOneOnly());
		assertEquals(List.of(new Companion("b", 2, 1), new Companion("c", 1, 0.5)), findings.companions("a"));
		assertEquals(List.of(), findings.companions("none"));
	}

	@Test
	void whatIsLikelyMisspeltIsToldWithWhatWasMeant() {
		var captions = new ArrayList<String>();
		for (int i = 0; i < 8; i++) {
			captions.add("smile, red hat, standing, 1girl, blue eyes, cats, trg");
		}
		captions.add("simle, red_hat, standnig, 2girls, blue eye, bats, trh, rde hats");
		var found = TagFindings.of(index(captions.toArray(String[]::new))).likelyMisspelt();
		assertEquals(Set.of("simle>smile", "red_hat>red hat", "standnig>standing", "blue eye>blue eyes", "bats>cats"),
				Set.copyOf(found.stream().map(each -> each.tag() + ">" + each.likely()).toList()), "neither other numbers nor short words");
		assertEquals(8, found.getFirst().likelyCount());
	}

	@Test
	void distanceCountsLettersAndSwaps() {
		assertEquals(0, Spelling.distance("cat", "cat", 2));
		assertEquals(1, Spelling.distance("cat", "cut", 2));
		assertEquals(1, Spelling.distance("cat", "act", 2));
		assertEquals(1, Spelling.distance("cat", "cats", 2));
		assertEquals(2, Spelling.distance("cat", "bats", 2));
		assertEquals(3, Spelling.distance("kitten", "sitting", 3));
		assertEquals(3, Spelling.distance("kitten", "sitting", 2), "beyond the most");
		assertEquals(2, Spelling.distance("", "ab", 2));
	}

	@Test
	void keysShareSpellings() {
		assertEquals("red hat", TagName.key("  Red__hat "));
		assertEquals("red hat", TagName.key("red hat"));
		assertEquals("red hat", TagName.key("RED \t hat"));
		assertEquals("", TagName.key(" _ "));
	}
}
