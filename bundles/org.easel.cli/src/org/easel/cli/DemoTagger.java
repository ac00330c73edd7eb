package org.easel.cli;

import java.io.IOException;
import java.util.List;

import org.easel.core.caption.Caption;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.autolabel.AutoLabel;
import org.easel.tagging.autolabel.AutoLabelMonitor;
import org.easel.tagging.autolabel.PictureOutcome;
import org.easel.tagging.rules.AutoLabelRules;
import org.easel.tagging.rules.Existing;
import org.easel.tagging.rules.MachineTag;
import org.easel.tagging.small.BuiltInTagger;

/** Shows in the demo what the built-in tagger says of the pictures, beside the captions that came along; changes none. */
final class DemoTagger {

	private final Session session;

	DemoTagger(Session session) {
		this.session = session;
	}

	/** Looks at all pictures of a project and tells how far it agrees with their captions. */
	void look(ProjectFolder project) throws IOException {
		long start = System.nanoTime();
		var dataset = DatasetReader.read(project.dataset(), DatasetOptions.PLAIN);
		var rules = AutoLabelRules.defaults().withExisting(Existing.OVERWRITE);
		List<PictureOutcome.Labelled> labelled;
		try (var tagger = session.registries().taggers().open(BuiltInTagger.ID, SettingValues.empty())) {
			labelled = new AutoLabel(tagger, rules, project.project().triggerWord()).preview(dataset, new Quietly()).of(PictureOutcome.Labelled.class);
		}
		int found = 0;
		int agreed = 0;
		for (var picture : labelled) {
			var caption = Caption.parse(picture.before().orElse("")).tags();
			var tags = picture.after().added().stream().map(MachineTag::tag).toList();
			found += tags.size();
			agreed += (int) tags.stream().filter(caption::contains).count();
		}
		session.say("demo.tagger", dataset.pictures().size(), (System.nanoTime() - start) / 1e9, found, agreed, project.path());
	}

	/** Stops after Ctrl-C, and says nothing of single pictures. */
	private final class Quietly implements AutoLabelMonitor {

		@Override
		public boolean cancelled() {
			return session.interrupts().requested();
		}

		@Override
		public void finished(PictureOutcome outcome, int done, int total) {
			if (outcome instanceof PictureOutcome.Failed failed) {
				session.say("tag.failed", done, total, failed.picture().getFileName(), failed.message());
			}
		}
	}
}
