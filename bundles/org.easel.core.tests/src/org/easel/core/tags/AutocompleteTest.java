package org.easel.core.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutocompleteTest {

	@TempDir
	Path temp;

	private static List<String> tags(Autocomplete complete, String typed, int most) {
		return complete.suggest(typed, most).stream().map(Suggestion::tag).toList();
	}

	@Test
	void theDatasetComesBeforeTheListAndBeginningsBeforeParts() {
		var labels = new LabelList(List.of(new Label("cat", 900, List.of("kitty", "neko")), new Label("cat ears", 800, List.of()),
				new Label("scattered petals", 5000, List.of()), new Label("black cat", 70, List.of()), new Label("cathedral", 60, List.of())));
		var complete = new Autocomplete(TagIndexTest.index("Black_Cat, catgirl", "catgirl", "cat"), labels);
		assertEquals(List.of("cat", "catgirl", "cat ears", "cathedral", "Black_Cat", "scattered petals"), tags(complete, "CAT", 9));
		assertEquals(List.of("cat", "catgirl"), tags(complete, "cat", 2));
		assertEquals(List.of(new Suggestion("cat", 1, 900, Optional.of("neko"))), complete.suggest("nek", 9));
		assertEquals(List.of("Black_Cat"), tags(complete, "black c", 9));
		assertEquals(List.of(), tags(complete, " ", 9));
	}

	@Test
	void listsOfTaggersAndOfCompletionAreRead() throws IOException {
		var tagger = Files.writeString(temp.resolve("selected_tags.csv"), "tag_id,name,category,count\n1,general,9,100\n2,long_hair,0,50\n3,^_^,0,7\n4,\"a,b\",0,6\n");
		assertEquals(List.of(new Label("general", 100, List.of()), new Label("long hair", 50, List.of()), new Label("^_^", 7, List.of()),
				new Label("a,b", 6, List.of())), LabelList.read(tagger).labels());
		var aliases = Files.writeString(temp.resolve("danbooru.csv"), "1girl,0,500,\"1girls,sole_female\"\nhat,0,9,\nquoted,0,3,\"say \"\"x\"\"\"\n");
		assertEquals(List.of(new Label("1girl", 500, List.of("1girls", "sole female")), new Label("hat", 9, List.of()),
				new Label("quoted", 3, List.of("say \"x\""))), LabelList.read(aliases).labels());
		var plain = Files.writeString(temp.resolve("top_tags.txt"), "blue_eyes\n\n smile \r\n");
		assertEquals(List.of(new Label("blue eyes", 0, List.of()), new Label("smile", 0, List.of())), LabelList.read(plain).labels());
		var broken = Files.write(temp.resolve("latin.txt"), new byte[] { (byte) 0xE9, '\n' });
		var refused = assertThrows(IOException.class, () -> LabelList.read(broken));
		assertTrue(refused.getMessage().contains("latin.txt is no UTF-8 text"), refused.getMessage());
	}
}
