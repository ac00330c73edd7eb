package org.easel.runs.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.advice.Sight;
import org.easel.core.io.JsonFields;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class LookRequestTest {

	@Test
	void aRequestComesThroughAsItIs() {
		var request = new LookRequest(Path.of("tagger"), List.of(Path.of("a/../b.png"), Path.of("c, d.png")));
		assertEquals(request, LookRequest.of(new JsonFields(JsonParser.parseString(request.body().toString()).getAsJsonObject(), "test")));
	}

	@Test
	void whatWasSeenComesThroughToTheBit() {
		var features = new float[] { 1.1f, -0f, Float.MIN_VALUE, 12345.678f };
		var seen = through(new SeenPicture(Path.of("/b.png"), Optional.of(new Sight(features, Set.of("cat", "\"odd\""))), ""));
		assertArrayEquals(features, seen.sight().orElseThrow().features());
		assertEquals(Set.of("cat", "\"odd\""), seen.sight().orElseThrow().found());
	}

	@Test
	void aFailureComesThrough() {
		var failed = new SeenPicture(Path.of("/b.png"), Optional.empty(), "It is broken.");
		assertEquals(failed, through(failed));
	}

	private static SeenPicture through(SeenPicture seen) {
		return new LookRequest(Path.of("tagger"), List.of()).item(new JsonFields(JsonParser.parseString(seen.toJson().toString()).getAsJsonObject(), "test"));
	}
}
