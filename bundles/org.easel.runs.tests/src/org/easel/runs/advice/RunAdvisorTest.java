package org.easel.runs.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.easel.core.advice.Advice;
import org.easel.core.advice.Doubt;
import org.easel.core.advice.EpochReading;
import org.easel.core.advice.SightCache;
import org.easel.core.advice.Verdict.CannotTell;
import org.easel.core.io.Folders;
import org.easel.core.io.Progress;
import org.easel.runs.worker.SeenPicture;
import org.easel.tagging.TaggingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAdvisorTest {

	@TempDir
	Path temp;

	private AdvisedRun run;
	private SightCache cache;
	private final ColourEyes eyes = new ColourEyes();

	@BeforeEach
	void run() throws IOException {
		run = AdvisedRun.create(temp);
		cache = RunAdvisor.cache(run.tagger(), run.run());
	}

	private RunAdvice advise() throws IOException, InterruptedException {
		return new RunAdvisor(run.tagger(), eyes).advise(run.read(), cache, soFar -> { }, Progress.NONE).orElseThrow();
	}

	/** Red turns green; from the third epoch on no rose is seen. */
	private void ripen() throws IOException {
		run.draw(1, 220, 30);
		run.draw(2, 160, 130);
		run.draw(3, 90, 190);
	}

	@Test
	void theEpochThatIsNearAndStillShowsItIsProposed() throws IOException, InterruptedException {
		ripen();
		var found = advise();
		assertEquals(OptionalInt.of(2), found.advice().verdict().proposal(), found.advice()::sentence);
		assertEquals(List.of(1, 2, 3), found.advice().epochs().stream().map(EpochReading::epoch).toList());
		assertEquals(List.of(6, 6, 0), found.advice().epochs().stream().map(EpochReading::showing).toList());
		assertEquals(run.project().dataset(), found.advice().epochs().getLast().samples().getFirst().nearest().getParent());
		assertEquals(List.of(), found.unreadable());
	}

	@Test
	void theBaseModelAndTheDatasetAreLookedAtFirstAndEveryEpochIsTold() throws IOException, InterruptedException {
		ripen();
		var soFar = new ArrayList<Advice>();
		new RunAdvisor(run.tagger(), eyes).advise(run.read(), cache, soFar::add, Progress.NONE);
		assertEquals(List.of(1, 2, 3), soFar.stream().map(advice -> advice.epochs().size()).toList());
		assertEquals(List.of("000000", "dataset", "000001", "000002", "000003"), eyes.shown.stream().map(file -> file.getParent().getFileName().toString()).distinct().toList());
	}

	@Test
	void aSecondLookTakesNoEyesAndALaterOneTheNewPicturesAlone() throws IOException, InterruptedException {
		ripen();
		var first = advise();
		cache.save();
		eyes.shown.clear();
		cache = RunAdvisor.cache(run.tagger(), run.run());
		assertEquals(first, advise());
		assertEquals(List.of(), eyes.shown);
		run.draw(4, 60, 200);
		assertEquals(4, advise().advice().epochs().size());
		assertEquals(AdvisedRun.SAMPLES, eyes.shown.size());
	}

	@Test
	void whatWasSeenBeforeItWasCancelledIsKept() throws IOException, InterruptedException {
		ripen();
		var after = new Progress() {
			private int done;

			@Override
			public void worked(int now, int total) {
				done = now;
			}

			@Override
			public boolean cancelled() {
				return done == 5;
			}
		};
		assertEquals(Optional.empty(), new RunAdvisor(run.tagger(), eyes).advise(run.read(), cache, soFar -> { }, after));
		assertEquals(5, cache.size());
		int all = eyes.shown.size();
		advise();
		assertEquals(4 * AdvisedRun.SAMPLES + 8, eyes.shown.size(), "none was looked at twice after " + all);
	}

	@Test
	void aPictureThatCannotBeSeenIsToldAndLeftOut() throws IOException, InterruptedException {
		ripen();
		Eyes blind = (pictures, each, progress) -> eyes.look(pictures, seen -> each.accept(seen.picture().endsWith("000001/00-0.png")
				? new SeenPicture(seen.picture(), Optional.empty(), "00-0.png is broken.") : seen), progress);
		var found = new RunAdvisor(run.tagger(), blind).advise(run.read(), cache, soFar -> { }, Progress.NONE).orElseThrow();
		assertEquals(List.of("00-0.png is broken."), found.unreadable());
		assertEquals(5, found.advice().epoch(1).orElseThrow().samples().size());
	}

	@Test
	void withoutTheBaseModelsSamplesNobodyCanTell() throws IOException, InterruptedException {
		ripen();
		for (int i = 0; i < AdvisedRun.SAMPLES; i++) {
			Files.delete(run.run().sample(0, i, i));
		}
		assertEquals(new CannotTell(Doubt.NO_BASE), advise().advice().verdict());
	}

	@Test
	void aRunOutsideAnyProjectIsAdvisedAndNothingWrittenBesideIt() throws IOException, InterruptedException {
		ripen();
		Files.delete(run.project().facts());
		cache = RunAdvisor.cache(run.tagger(), run.run());
		assertEquals(OptionalInt.of(2), advise().advice().verdict().proposal());
		cache.save();
		assertFalse(Files.exists(run.project().own().resolve("sights.bin")));
	}

	@Test
	void aTaggerThatIsNoneIsTold() throws IOException {
		ripen();
		Files.delete(run.tagger().resolve("selected_tags.csv"));
		var failure = assertThrows(TaggingException.class, this::advise);
		assertTrue(failure.getMessage().contains("selected_tags.csv"), failure.getMessage());
	}

	@Test
	void tagsAreAskedForInPairsThatLieBesideTheSamples() throws IOException, InterruptedException {
		ripen();
		var questions = TagQuestions.of(run.read(), 2, 3, 2);
		assertEquals(List.of("trg", "leaf", "big"), questions.tags().stream().map(tag -> tag.tag()).toList());
		var requests = questions.requests();
		assertEquals(List.of(Optional.of(run.run().lora("ink", 2, false).toAbsolutePath()), Optional.empty()), requests.stream().map(request -> request.lora()).toList());
		assertEquals(requests.getFirst().pictures().size(), requests.getFirst().pictures().stream().map(picture -> picture.file()).distinct().count());
		for (var request : requests) {
			for (var picture : request.pictures()) {
				boolean leaf = picture.prompt().prompt().contains("leaf") && request.lora().isPresent();
				Folders.create(picture.file().getParent());
				AdvisedRun.paint(picture.file(), 200 - (leaf ? 100 : 0), leaf ? 200 : 20, (int) (40 * picture.prompt().seed()));
			}
		}
		assertEquals(List.of(), questions.requests(), "all is drawn");
		var effects = questions.effects(cache, eyes, Progress.NONE).orElseThrow();
		assertEquals(3, effects.size());
		assertTrue(effects.get(1).effect() > 1 && effects.get(1).base().orElseThrow() < 0.01, effects.get(1).sentence());
		assertEquals(run.read().samples().size(), 4 * AdvisedRun.SAMPLES, "they are no samples of the run's grid");
		assertThrows(IOException.class, () -> TagQuestions.of(run.read(), 9, 3, 2));
	}
}
