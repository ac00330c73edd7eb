package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.easel.evaluation.tagger.TaggerEvaluation;
import org.easel.evaluation.tagger.TaggerReport;
import org.easel.tagging.TaggingException;
import org.easel.tagging.features.FeatureTagger;
import org.easel.training.classifier.HeldOutFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a tagger on pictures that it has not learnt from. */
@Command(name = "tagger")
final class EvaluateTaggerCommand implements Callable<Integer> {

	private static final String TAGGER = "data/tagger";
	private static final String PICTURES = "data/evaluation/tagger";

	private final Session session;
	private final EvaluateCommand parent;

	@Option(names = "--tagger", paramLabel = "DIR")
	private Path tagger;

	@Option(names = "--pictures", paramLabel = "DIR")
	private Path pictures;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "1")
	private int threads;

	EvaluateTaggerCommand(Session session, EvaluateCommand parent) {
		this.session = session;
		this.parent = parent;
	}

	@Override
	public Integer call() throws IOException, TaggingException {
		var asked = HeldOutFolder.read(pictures == null ? session.installation().starter(PICTURES) : pictures);
		try (var opened = FeatureTagger.open(tagger == null ? session.installation().starter(TAGGER) : tagger, threads)) {
			var report = new TaggerEvaluation(opened::look, opened.labels()).run(asked, session.interrupts()::requested);
			report.ifPresent(this::print);
			return report.isPresent() ? ExitCodes.OK : ExitCodes.STOPPED;
		}
	}

	private void print(TaggerReport report) {
		if (parent.json()) {
			EvaluateCommand.print(report.toJson(), session.out());
			return;
		}
		session.say("evaluate.tagger.heading", report.threshold());
		report.byVendor().forEach((vendor, counts) -> session.say("evaluate.tagger.vendor", vendor, counts.pictures(), counts.precision(), counts.recall(),
				counts.microF1(), report.things().get(vendor).microF1(), 100 * counts.namedInTop5()));
		var all = report.all();
		session.say("evaluate.tagger.all", all.pictures(), all.precision(), all.recall(), all.microF1(), 100 * all.namedInTop5());
	}
}
