package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.TaggingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectedTagsTest {

	private static final String GOLDEN = """
			tag_id,name,category,count
			9999999,general,9,807858
			9999998,sensitive,9,3771700
			470575,1girl,0,4225150
			13197,long_hair,0,2982517
			466835,^_^,0,6153
			1,"smile,_with_a_""quote""\",0,1
			9294,hatsune_miku,4,77530
			""";

	@TempDir
	Path folder;

	@Test
	void theGoldenListIsReadInItsOrder() throws IOException {
		assertEquals(List.of(new TagLabel("general", TagCategory.RATING), new TagLabel("sensitive", TagCategory.RATING),
				new TagLabel("1girl", TagCategory.GENERAL), new TagLabel("long hair", TagCategory.GENERAL),
				new TagLabel("^_^", TagCategory.GENERAL), new TagLabel("smile, with a \"quote\"", TagCategory.GENERAL),
				new TagLabel("hatsune miku", TagCategory.CHARACTER)), read(GOLDEN));
	}

	@Test
	void windowsLineEndsAndAByteOrderMarkMakeNoDifference() throws IOException {
		assertEquals(read(GOLDEN), read("\uFEFF" + GOLDEN.replace("\n", "\r\n")));
	}

	@Test
	void columnsGoByTheirNames() throws IOException {
		assertEquals(List.of(new TagLabel("saber", TagCategory.CHARACTER)), read("category,name\n4,saber\n"));
	}

	@Test
	void anotherHeaderIsToldWithTheRightOne() {
		assertTold("tag_id,name,category,count", "1girl,0\n");
	}

	@Test
	void anUnknownCategoryIsToldWithItsLine() {
		assertTold("line 3", "tag_id,name,category,count\n1,a,0,1\n2,b,7,1\n");
	}

	@Test
	void aCategoryThatIsNoNumberIsTold() {
		assertTold("general", "name,category\na,general\n");
	}

	@Test
	void aShortLineIsTold() {
		assertTold("line 2", "tag_id,name,category,count\n5\n");
	}

	@Test
	void anOpenQuoteIsTold() {
		assertTold("never closed", "name,category\n\"a,0\n");
	}

	@Test
	void anEmptyFileIsTold() {
		assertTold("is empty", "");
		assertTold("no tags", "name,category\n");
	}

	@Test
	void bytesThatAreNoTextAreTold() throws IOException {
		var file = Files.write(folder.resolve("bytes.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
		var failure = assertThrows(TaggingException.class, () -> SelectedTags.read(file));
		assertTrue(failure.getMessage().contains("UTF-8"), failure.getMessage());
	}

	private List<TagLabel> read(String text) throws IOException {
		return SelectedTags.read(Files.writeString(folder.resolve("selected_tags.csv"), text, StandardCharsets.UTF_8));
	}

	private void assertTold(String part, String text) {
		var failure = assertThrows(TaggingException.class, () -> read(text));
		assertTrue(failure.getMessage().contains(part), failure.getMessage());
		assertTrue(failure.getMessage().contains("selected_tags.csv"), failure.getMessage());
	}
}
