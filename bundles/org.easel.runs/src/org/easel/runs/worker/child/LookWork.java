package org.easel.runs.worker.child;

import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.io.JsonFields;
import org.easel.runs.advice.SightTagger;
import org.easel.runs.worker.LookRequest;

/** Looks at pictures for their features; the tagger stays open until another one is asked for. */
final class LookWork implements WorkerWork {

	private Path folder;
	private SightTagger tagger;

	@Override
	public void work(JsonFields body, Reply reply) throws IOException {
		var request = LookRequest.of(body);
		if (!request.tagger().equals(folder)) {
			close();
			tagger = SightTagger.open(request.tagger());
			folder = request.tagger();
		}
		int done = 0;
		for (var picture : request.pictures()) {
			if (reply.cancelled()) {
				return;
			}
			reply.item(tagger.look(picture).toJson());
			reply.worked(++done, request.pictures().size());
		}
	}

	@Override
	public void close() {
		if (tagger != null) {
			tagger.close();
			tagger = null;
			folder = null;
		}
	}
}
