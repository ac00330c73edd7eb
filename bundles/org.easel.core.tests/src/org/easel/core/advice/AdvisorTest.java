package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.easel.core.advice.Verdict.CannotTell;
import org.easel.core.advice.Verdict.NoneFit;
import org.easel.core.advice.Verdict.Proposed;
import org.easel.core.project.Kind;
import org.junit.jupiter.api.Test;

class AdvisorTest {

	@Test
	void aCourseThatRipensAndOvercooksGivesTheRipeEpoch() {
		var advice = new TestRun(12).epoch(0.1, 0).epoch(0.4, 0).epoch(0.85, 1).epoch(1, 6).epoch(1, 11).advise();
		assertEquals(OptionalInt.of(3), advice.verdict().proposal(), advice::sentence);
		assertTrue(advice.sentence().startsWith("Epoch 3: it has "), advice.sentence());
		assertTrue(advice.sentence().contains("% of the style, and still shows what the prompts name in 11 of 12 pictures"), advice.sentence());
		assertTrue(advice.sentence().contains("from epoch 4 on they show it in 6 of 12"), advice.sentence());
		var nearness = advice.epochs().stream().map(EpochReading::nearness).toList();
		assertTrue(nearness.get(0) < 0.35 && nearness.get(1) > nearness.get(0) && nearness.get(2) > 0.6, nearness.toString());
		assertEquals(List.of(1.0, 1.0, 11 / 12.0, 0.5, 1 / 12.0), advice.epochs().stream().map(each -> each.content().orElseThrow()).toList());
	}

	@Test
	void anUndercookedRunIsToldToTrainOn() {
		var advice = new TestRun(8).epoch(0, 0).epoch(0.03, 0).epoch(0.06, 0).advise();
		assertEquals(new NoneFit(3, Fault.UNDERCOOKED), advice.verdict(), advice::sentence);
		assertTrue(advice.sentence().startsWith("No epoch has learnt enough yet: epoch 3 comes nearest, with "), advice.sentence());
	}

	@Test
	void aRunThatIsOvercookedFromTheStartIsToldToLearnMoreSlowly() {
		var advice = new TestRun(8).epoch(0.8, 8).epoch(0.9, 7).epoch(1, 8).advise();
		assertEquals(new NoneFit(2, Fault.LOST), advice.verdict(), advice::sentence);
		assertTrue(advice.sentence().contains("from epoch 1 on too much of what the prompts name is lost (epoch 2, the best of them, shows it in 1 of 8 pictures)"), advice.sentence());
		assertTrue(advice.sentence().contains("lower learning rate"), advice.sentence());
	}

	@Test
	void aRunThatJumpsFromTooLittleToTooMuchIsToldSo() {
		var advice = new TestRun(8).epoch(0, 0).epoch(0.9, 8).epoch(1, 8).advise();
		assertInstanceOf(NoneFit.class, advice.verdict());
		assertTrue(advice.sentence().matches("No epoch can be recommended: epoch 1 has too little of the style \\(\\d+ %\\), and after it what the prompts name is lost \\(no picture of epoch [23], .*"), advice.sentence());
	}

	@Test
	void aCollapseIsSeenThoughTheTaggerFindsEverything() {
		var advice = new TestRun(8).epoch(0.7, 0).collapsed(1).collapsed(1).advise();
		assertEquals(OptionalInt.of(1), advice.verdict().proposal(), advice::sentence);
		assertEquals(Fault.ALIKE, Merit.fault(advice.epoch(2).orElseThrow()));
		assertTrue(advice.sentence().contains("more alike"), advice.sentence());
		assertEquals(Fault.ALIKE, assertInstanceOf(NoneFit.class, new TestRun(8).collapsed(1).advise().verdict()).fault());
	}

	@Test
	void copiesAreNamedAndCountAgainstAnEpoch() {
		var advice = new TestRun(10).epoch(0.3, 0).epoch(0.8, 0).copying(0.9, 6).copying(0.9, 9).advise();
		assertEquals(OptionalInt.of(2), advice.verdict().proposal(), advice::sentence);
		assertTrue(advice.sentence().contains("later epochs begin to copy thing"), advice.sentence());
		assertEquals(List.of(), advice.epoch(2).orElseThrow().copies());
		var third = advice.epoch(3).orElseThrow();
		assertEquals(6, third.copies().size());
		var copy = third.sample(TestRun.prompt(4)).orElseThrow();
		assertEquals(Path.of("thing4.png"), copy.nearest());
		assertTrue(copy.copies() && copy.closeness() > 0.6, copy.toString());
		assertTrue(new TestRun(10).copying(0.9, 10).advise().sentence().contains("copies of training pictures, such as thing"));
	}

	@Test
	void captionsThatDoNotFitAreNoGroundToJudgeOn() {
		var advice = new TestRun(8).shuffled().epoch(0.5, 2).epoch(0.9, 6).advise();
		assertEquals(new CannotTell(Doubt.UNREADABLE_LOOK), advice.verdict(), advice::sentence);
		assertEquals(2, advice.epochs().size(), "the curves are there all the same");
	}

	@Test
	void epochsThatDifferByChanceAloneAreNotToldApart() {
		var advice = new TestRun(12).epoch(0.8, 0).epoch(0.8, 0).epoch(0.8, 0).advise();
		assertEquals(new CannotTell(Doubt.WITHIN_NOISE), advice.verdict(), advice::sentence);
		assertTrue(advice.sentence().contains("epochs 1 to 3 are all fit"), advice.sentence());
	}

	@Test
	void ofEpochsThatAreAsGoodTheFirstIsTaken() {
		var advice = new TestRun(12).epoch(0.2, 0).epoch(0.9, 0).epoch(0.9, 0).epoch(0.9, 9).advise();
		assertEquals(new Proposed(2, 3), advice.verdict(), advice::sentence);
		assertTrue(advice.sentence().contains("epoch 3 is no better, as far as these samples can tell"), advice.sentence());
	}

	@Test
	void aCharacterIsJudgedByLikenessAlone() {
		var advice = new TestRun(8).kind(Kind.CHARACTER).epoch(0.1, 0).epoch(0.9, 0).epoch(0.9, 7).advise();
		assertEquals(OptionalInt.of(2), advice.verdict().proposal(), advice::sentence);
		assertTrue(advice.sentence().contains("of the character's look"), advice.sentence());
	}

	@Test
	void saysWhyItCannotTell() {
		assertDoubt(Doubt.NO_EPOCHS, new TestRun(8));
		assertDoubt(Doubt.NO_BASE, new TestRun(8).baseSamples(0).epoch(0.5, 0));
		assertDoubt(Doubt.FEW_SAMPLES, new TestRun(8).baseSamples(3).epoch(0.5, 0));
		assertDoubt(Doubt.FEW_SAMPLES, new TestRun(3).epoch(0.5, 0));
		assertDoubt(Doubt.FEW_PICTURES, new TestRun(8).pictures(3).epoch(0.5, 0));
		assertDoubt(Doubt.SAME_AS_BASE, new TestRun(8).baseIsInStyle().epoch(0.5, 0));
		assertDoubt(Doubt.UNKNOWN_WORDS, new TestRun(8).words(new KnownWords(Set.of("thing0", "thing1"), Set.of())).epoch(0.5, 0));
		assertDoubt(Doubt.BASE_SHOWS_NOTHING, new TestRun(8).baseIsBlind().epoch(0.5, 0));
	}

	@Test
	void anEpochWhoseSamplesAreBeingDrawnWaits() {
		var advice = new TestRun(8).epoch(0.9, 0).partly(3).advise();
		assertEquals(List.of(1), advice.epochs().stream().map(EpochReading::epoch).toList());
		assertEquals(OptionalInt.of(1), advice.verdict().proposal(), advice::sentence);
		assertEquals(4, new TestRun(8).partly(4).advise().epochs().getFirst().samples().size());
	}

	@Test
	void theSameEvidenceGivesTheSameAdvice() {
		var one = new TestRun(6).epoch(0.4, 1).epoch(0.9, 3).advise();
		var other = new TestRun(6).epoch(0.4, 1).epoch(0.9, 3).advise();
		assertEquals(one, other);
		assertEquals(one.toJson(), other.toJson());
		assertFalse(one.toJson().getAsJsonArray("epochs").isEmpty());
	}

	private static void assertDoubt(Doubt doubt, TestRun run) {
		var advice = run.advise();
		assertEquals(new CannotTell(doubt), advice.verdict(), advice::sentence);
		assertTrue(advice.sentence().startsWith("Cannot tell which epoch is best: ") && advice.sentence().endsWith("."), advice.sentence());
		assertEquals(OptionalInt.empty(), advice.verdict().proposal());
	}
}
