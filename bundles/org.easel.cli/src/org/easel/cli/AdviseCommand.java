package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.easel.core.advice.Advice;
import org.easel.core.advice.EpochReading;
import org.easel.core.advice.Merit;
import org.easel.core.advice.SightCache;
import org.easel.core.advice.TagEffect;
import org.easel.core.samples.SampledRun;
import org.easel.runs.advice.RunAdvice;
import org.easel.runs.advice.RunAdvisor;
import org.easel.runs.advice.SightTagger;
import org.easel.runs.advice.TagQuestions;
import org.easel.runs.worker.Worker;

import com.google.gson.JsonArray;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which epoch of a run to keep, and what its tags have learnt. */
@Command(name = "advise")
final class AdviseCommand implements Callable<Integer> {

	private static final String TAGGER = "data/tagger";

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "RUN", descriptionKey = "advise.run")
	private Path folder;

	@Option(names = "--json")
	private boolean json;

	@Option(names = "--tags")
	private boolean tags;

	@Option(names = "--epoch", paramLabel = "N")
	private Integer epoch;

	AdviseCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (epoch != null && !tags) {
			throw new ParameterException(spec.commandLine(), session.text("advise.epoch.alone"));
		}
		var run = new SampledRuns(session).find(folder);
		var tagger = session.installation().starter(TAGGER);
		var cache = RunAdvisor.cache(tagger, run.run());
		try (var eyes = SightTagger.open(tagger)) {
			var found = new RunAdvisor(tagger, eyes).advise(run, cache, soFar -> { }, new CheckProgress(session));
			if (found.isEmpty()) {
				return ExitCodes.STOPPED;
			}
			var effects = tags ? effects(run, found.get().advice(), cache, eyes) : List.<TagEffect>of();
			if (effects == null) {
				return ExitCodes.STOPPED;
			}
			print(found.get(), effects);
		} finally {
			cache.save();
		}
		return ExitCodes.OK;
	}

	/** Draws what is missing in a process of its own, and looks at it; null if it was stopped. */
	private List<TagEffect> effects(SampledRun run, Advice advice, SightCache cache, SightTagger eyes) throws IOException, InterruptedException {
		int asked = epoch == null ? advice.verdict().proposal().orElse(run.lastEpoch()) : epoch;
		var questions = TagQuestions.of(run, asked, TagQuestions.USUAL_TAGS, TagQuestions.USUAL_SEEDS);
		try (var worker = new Worker()) {
			for (var request : questions.requests()) {
				if (worker.call(request, drawn -> { }, new CheckProgress(session)).cancelled()) {
					return null;
				}
			}
		}
		return questions.effects(cache, eyes, new CheckProgress(session)).orElse(null);
	}

	private void print(RunAdvice found, List<TagEffect> effects) {
		if (json) {
			var result = found.advice().toJson();
			var unreadable = new JsonArray();
			found.unreadable().forEach(unreadable::add);
			result.add("unreadable", unreadable);
			if (tags) {
				var list = new JsonArray();
				effects.forEach(effect -> list.add(effect.toJson()));
				result.add("tags", list);
			}
			EvaluateCommand.print(result, session.out());
			return;
		}
		found.unreadable().forEach(session.terminal().err()::println);
		session.terminal().err().flush();
		var advice = found.advice();
		if (!advice.epochs().isEmpty()) {
			session.say("advise.heading");
			advice.epochs().forEach(reading -> print(reading, advice.verdict().proposal()));
		}
		session.say("advise.sentence", advice.sentence());
		effects.forEach(effect -> session.say("advise.sentence", effect.sentence()));
	}

	private void print(EpochReading reading, OptionalInt proposal) {
		var shows = reading.content().isPresent() ? session.text("advise.shows", reading.showing(), reading.asked()) : session.text("advise.unknown");
		session.say("advise.epoch", proposal.equals(OptionalInt.of(reading.epoch())) ? "*" : " ", reading.epoch(), 100 * reading.nearness(), shows, 100 * reading.variety(),
				session.text("advise.copies", reading.copies().size(), reading.samples().size()), 100 * Merit.of(reading));
	}
}
