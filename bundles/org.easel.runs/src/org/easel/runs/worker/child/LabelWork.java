package org.easel.runs.worker.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.image.Pictures;
import org.easel.core.io.FileFailure;
import org.easel.core.io.JsonFields;
import org.easel.core.settings.SettingValues;
import org.easel.runs.worker.FoundTag;
import org.easel.runs.worker.LabelRequest;
import org.easel.runs.worker.LookedAt;
import org.easel.tagging.Tagger;
import org.easel.tagging.Taggers;
import org.easel.tagging.metadata.MetadataTags;

/** Looks at pictures with a tagger, which stays open until another one is asked for. */
final class LabelWork implements WorkerWork {

	private final Taggers taggers;
	private Opened opened;

	/** A tagger with what it was opened by. */
	private record Opened(String id, SettingValues settings, Tagger tagger) {
	}

	LabelWork(Taggers taggers) {
		this.taggers = taggers;
	}

	@Override
	public void work(JsonFields body, Reply reply) throws IOException {
		var request = LabelRequest.of(body);
		var tagger = tagger(request);
		int done = 0;
		for (var picture : request.pictures()) {
			if (reply.cancelled()) {
				return;
			}
			reply.item(look(tagger, picture, request).toJson());
			reply.worked(++done, request.pictures().size());
		}
	}

	private static LookedAt look(Tagger tagger, Path picture, LabelRequest request) {
		try {
			var tags = tagger.tag(Pictures.read(picture)).stream().filter(tag -> tag.score() >= request.least()).map(FoundTag::of).toList();
			return new LookedAt(picture, tags, request.metadata() ? MetadataTags.read(picture) : List.of(), "");
		} catch (IOException failed) {
			return new LookedAt(picture, List.of(), List.of(), FileFailure.message(failed));
		}
	}

	private Tagger tagger(LabelRequest request) throws IOException {
		if (opened == null || !opened.id.equals(request.tagger()) || !opened.settings.equals(request.settings())) {
			close();
			opened = new Opened(request.tagger(), request.settings(), taggers.open(request.tagger(), request.settings()));
		}
		return opened.tagger;
	}

	@Override
	public void close() {
		if (opened != null) {
			opened.tagger.close();
			opened = null;
		}
	}
}
