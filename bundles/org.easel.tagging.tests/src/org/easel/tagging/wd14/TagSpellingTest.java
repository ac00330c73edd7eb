package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagSpellingTest {

	@ParameterizedTest
	@ValueSource(strings = {"0_0", "(o)_(o)", "+_+", "+_-", "._.", "<o>_<o>", "<|>_<|>", "=_=", ">_<", "3_3", "6_9", ">_o",
			"@_@", "^_^", "o_o", "u_u", "x_x", "|_|", "||_||"})
	void facesKeepTheirUnderscores(String face) {
		assertEquals(face, TagSpelling.caption(face));
	}

	@ParameterizedTest
	@CsvSource({"long_hair,long hair", "1girl,1girl", "hatsune_miku_(cosplay),hatsune miku (cosplay)", "o_o_o,o o o",
			":3,:3"})
	void otherTagsTakeSpaces(String tag, String caption) {
		assertEquals(caption, TagSpelling.caption(tag));
	}
}
