package org.easel.core.edit;

import java.io.IOException;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;

/** Puts the originals of cut and turned pictures back. Pictures that are originals stay as they are. */
public record RestoreOriginals(Scope scope) implements FileEdit {

	@Override
	public String kind() {
		return "restore-originals";
	}

	@Override
	public String label() {
		return "Restore original";
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		var cuts = new PictureCuts(state, place);
		for (var picture : scope.in(state)) {
			if (picture.file().original().isPresent()) {
				cuts.restore(picture);
			}
		}
		return cuts.plan();
	}
}
