package org.easel.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.dataset.BucketRules;
import org.easel.core.image.PictureSize;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.DatasetState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

	private static final TagIndex INDEX = TagIndex.of(DatasetState.of(new Project(1, "cat", "Cat", Kind.STYLE, "", true), List.of(
			picture("10_x/a.png", 512, 768, CaptionMode.TAGS, "cat, Red_hat, 1girl", Set.of("cat"), new Marks(true, 3, true, "Look here")),
			picture("10_x/sub/b.jpg", 1024, 1024, CaptionMode.TAGS, "black cat, dog, cat_(animal), re:zero", Set.of(), new Marks(false, 0, false, "")),
			picture("c.png", 2048, 1152, CaptionMode.TAGS, "", Set.of(), new Marks(true, 5, false, "")),
			picture("d.png", 300, 100, CaptionMode.SENTENCE, "A cat, asleep on a red hat.", Set.of(), Marks.PLAIN),
			picture("e.png", 640, 640, CaptionMode.TAGS, "scattered, :d, red hats", Set.of(), Marks.PLAIN))));

	private static PictureState picture(String id, int width, int height, CaptionMode mode, String caption, Set<String> machine, Marks marks) {
		return new PictureState(id, new PictureFile(new PictureSize(width, height), width * 100L, 0, width == 300 ? Optional.of("originals/d.png") : Optional.empty()),
				CaptionState.of(caption.isEmpty() ? Optional.empty() : Optional.of(caption), mode, machine), marks);
	}

	/** The letters of the pictures that are found. */
	private static String found(Query query) {
		return String.join("", query.select(INDEX).stream().map(picture -> picture.name().substring(0, 1)).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\u0001', value = { "cat~abd", "\"cat\"~ad", "CAT~abd", "cat*~abd", "*cat*~abde", "-cat~ce", "NOT cat~ce", "dog~b",
			"\"red hat\"~ad", "red_hat~ad", "red~ade", "\"red hat*\"~ade", "cat -dog~ad", "cat dog~b", "dog OR untagged~bc", "dog | untagged~bc", "cat (dog OR 1girl)~ab",
			"-(dog OR 1girl)~cde", "NOT (cat -dog)~bce", "cat dog OR untagged~bc", "cat_(animal)~b", "(cat_(animal))~b", ":d~e", "re:zero~b", "\"re:zero\"~b", "tag:cat~a",
			"tag:*cat~ab", "tag:\"Red hat\"~a", "rating>=3~ac", "rating=0~bde", "rating:5~c", "rating!=0~ac", "tags<3~cd", "tags=3~ae", "width<1024~ade", "height>700~abc",
			"side>=1k~bc", "aspect=16:9~c", "aspect>1~cd", "area>1000000~bc", "bytes<=40k~d", "repeats=10~a", "repeats=0~bcde", "excluded~b", "included~acde", "starred~a",
			"sentence~d", "cut~d", "untagged~c", "-untagged~abde", "folder:10_x~ab", "folder:10_x/sub~b", "folder:*sub~b", "folder:.~cde", "name:*.png~acde", "name:b.j~b",
			"text:\"asleep on\"~d", "text:scat~e", "note:look~a", "has:note~a", "has:machine~a", "machine:c*~a", "has:rating~ac", "has:star~a", "has:original~d",
			"has:caption~abde", "bucket:1024x1024~be", "bucket:1344x768~c", "letters>30~b" })
	void finds(String text, String expected) throws QueryException {
		assertEquals(expected, found(Query.parse(text)), text);
	}

	@Test
	void anEmptyQueryFindsAllAndAWordInQuotationMarksIsATag() throws QueryException {
		assertEquals("abcde", found(Query.parse("  ")));
		assertEquals("", found(Query.parse("\"included\"")));
	}

	@Test
	void bucketsFollowTheRulesThatAreGiven() throws QueryException {
		assertEquals("be", found(Query.parse("bucket:64x64", new BucketRules(64, 32, 96, 16, true))));
	}

	@Test
	void aLastWordMayBeUnfinishedWhileItIsTyped() throws QueryException {
		assertEquals("", found(Query.parse("1gi")));
		assertEquals("a", found(Query.typing("1gi")));
		assertEquals("", found(Query.typing("1gi ")));
		assertEquals("b", found(Query.typing("cat do")));
		assertEquals("e", found(Query.typing("-cat sc")));
		assertTrue(Query.typing("").isEmpty());
	}

	@Test
	void onePictureCanBeAsked() throws QueryException {
		var state = INDEX.state();
		assertTrue(Query.parse("cat rating>=3").matches(state.pictures().getFirst(), state));
		assertTrue(!Query.parse("cat rating>=4").matches(state.pictures().getFirst(), state));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\u0001', value = { "cat \"red~4~8~not closed", "(cat~0~1~not closed", "cat)~3~4~no opening one", "cat OR~4~6~missing after",
			"OR cat~0~2~missing before", "cat NOT~4~7~missing after", "()~1~2~missing before", "rating>=x~0~9~no number", "cat has:tail~4~12~note, caption",
			"foldr:x~0~7~did you mean folder", "raitng>3~0~8~did you mean rating", "xyz>3~0~5~There are tag", "folder:~0~7~folder:10_cat", "bucket:big~0~10~bucket:1024x1024",
			"\"\"~0~2~nothing between" })
	void saysWhatIsWrongWhereAndTheWayOut(String text, int begin, int end, String words) {
		var wrong = assertThrows(QueryException.class, () -> Query.parse(text));
		assertTrue(wrong.getMessage().contains(words), wrong.getMessage());
		assertTrue(wrong.getMessage().endsWith("(at place " + (begin + 1) + ")"), wrong.getMessage());
		assertEquals(begin, wrong.begin(), text);
		assertEquals(end, wrong.end(), text);
	}
}
