package org.easel.ui.tags.internal.autolabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;
import org.easel.runs.worker.FoundTag;
import org.easel.runs.worker.LabelRules;
import org.easel.runs.worker.LookedAt;
import org.easel.runs.worker.TaggerChoice;
import org.easel.ui.tags.internal.desk.States;
import org.junit.jupiter.api.Test;

class LabelPlanTest {

	private static final Path DATASET = Path.of("dataset").toAbsolutePath();
	private static final TaggerChoice TAGGER = new TaggerChoice("test.tagger", "Test tagger", SettingsDescription.empty(), "");

	private final PictureState tagged = States.picture("a.png", "trg, cat");
	private final PictureState untagged = States.picture("b.png", "");
	private final PictureState sentence = untagged.withId("c.png").withCaption(States.picture("c.png", "A cat.").caption().withMode(CaptionMode.SENTENCE));

	private LabelPlan plan(Map<String, ?> rules) {
		return new LabelPlan(TAGGER, SettingValues.empty(), new LabelRules(SettingValues.of(rules), "trg"), List.of(tagged, untagged, sentence), DATASET);
	}

	private Map<Path, LookedAt> looked(LabelPlan plan) {
		var found = List.of(new FoundTag("red hat", "general", 0.8), new FoundTag("shadow", "general", 0.2));
		return Map.of(plan.file(tagged), new LookedAt(plan.file(tagged), found, List.of(), ""), plan.file(untagged), new LookedAt(plan.file(untagged), List.of(), List.of(), "broken file"));
	}

	@Test
	void sentencesAreLeftAloneAndTagsAreAppendedWithTheirScores() {
		var plan = plan(Map.of());
		assertEquals(List.of(tagged, untagged), plan.pictures());
		var proposals = plan.proposals(looked(plan));
		assertEquals("trg, cat, red hat", proposals.getFirst().after());
		assertTrue(proposals.getFirst().added().startsWith("red hat 80"), proposals.getFirst()::added);
		assertEquals("broken file", proposals.get(1).added());
	}

	@Test
	void oneEditWritesWhatChangesAndMarksTheMachinesTags() {
		var plan = plan(Map.of());
		var labels = plan.edit(looked(plan)).labels();
		assertEquals(1, labels.size(), "nothing for the picture that could not be looked at");
		assertEquals(Set.of("red hat"), labels.getFirst().machine());
		assertEquals("Auto-label with Test tagger", plan.edit(looked(plan)).label());
	}

	@Test
	void captionsThatTheRulesKeepAreNotLookedAt() {
		assertEquals(List.of(untagged), plan(Map.of("existing", "ignore")).pictures());
	}

	@Test
	void whatWasLookedAtIsNotAskedForAgain() {
		var plan = plan(Map.of());
		assertEquals(List.of(), plan.request(looked(plan), 10).pictures());
		assertEquals(List.of(plan.file(tagged)), plan.request(Map.of(), 1).pictures());
	}
}
