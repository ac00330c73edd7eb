package org.easel.ui.tags.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.image.PictureSize;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.DatasetState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;

/** Pictures without files, for tests. */
public final class States {

	private States() {
	}

	public static PictureState picture(String id, String caption) {
		return picture(id, caption, Set.of());
	}

	public static PictureState picture(String id, String caption, Set<String> machine) {
		return new PictureState(id, new PictureFile(new PictureSize(64, 64), 100, 1, Optional.empty()), CaptionState.of(Optional.of(caption), CaptionMode.TAGS, machine),
				new Marks(true, 0, false, ""));
	}

	static TagIndex index(PictureState... pictures) {
		return TagIndex.of(DatasetState.of(new Project(Project.VERSION, "p", "p", Kind.STYLE, "trg", true), List.of(pictures)));
	}
}
