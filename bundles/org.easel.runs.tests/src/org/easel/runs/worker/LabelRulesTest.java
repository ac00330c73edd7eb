package org.easel.runs.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.io.JsonFields;
import org.easel.core.settings.SettingValues;
import org.junit.jupiter.api.Test;

class LabelRulesTest {

	private static final LookedAt LOOKED = new LookedAt(Path.of("/pictures/a.png"),
			List.of(new FoundTag("cat", "general", 0.9), new FoundTag("inski", "character", 0.6), new FoundTag("hat", "general", 0.3), new FoundTag("safe", "rating", 0.8)),
			List.of("holiday"), "");

	private static LabelRules rules(Map<String, Object> values) {
		return new LabelRules(SettingValues.of(values), "inski");
	}

	@Test
	void aThresholdIsMovedWithoutAskingAgain() {
		var usual = rules(Map.of()).propose("dog", LOOKED);
		assertEquals("inski, dog, cat", usual.after());
		assertEquals(List.of("cat"), List.copyOf(usual.added()));
		assertTrue(usual.changes());
		assertEquals("inski, dog, cat, hat", rules(Map.of("threshold", 0.2)).propose("dog", LOOKED).after());
		assertEquals("inski, holiday, cat", rules(Map.of("existing", "overwrite", "metadata", true)).propose("dog", LOOKED).after());
	}

	@Test
	void aPictureThatCouldNotBeLookedAtKeepsItsCaption() {
		var proposal = rules(Map.of("existing", "overwrite")).propose("dog", new LookedAt(Path.of("a.png"), List.of(), List.of(), "a.png: is broken."));
		assertFalse(proposal.changes());
		assertEquals("dog", proposal.after());
	}

	@Test
	void whatIsKeptNeedNotBeAskedFor() {
		assertTrue(rules(Map.of("existing", "ignore")).keeps("dog"));
		assertFalse(rules(Map.of("existing", "ignore")).keeps(""));
		assertFalse(rules(Map.of()).keeps("dog"));
		assertFalse(rules(Map.of()).request("wd14", SettingValues.empty(), List.of()).metadata());
		assertTrue(rules(Map.of("metadata", true)).request("wd14", SettingValues.empty(), List.of()).metadata());
	}

	@Test
	void requestAndAnswerSurviveTheWay() {
		var request = new LabelRequest("wd14", SettingValues.of(Map.of("threads", 2L)), List.of(Path.of("/a/b c.png")), 0.05, true);
		assertEquals(request, LabelRequest.of(new JsonFields(request.body(), "test")));
		assertEquals(LOOKED, request.item(new JsonFields(LOOKED.toJson(), "test")));
		assertThrows(IllegalArgumentException.class, () -> new FoundTag("cat", "animal", 1));
	}
}
