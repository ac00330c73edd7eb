package org.easel.core.internal.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.internal.captions.Known;
import org.easel.core.internal.journal.Was;
import org.easel.core.project.Project;
import org.easel.core.settings.Problem;
import org.easel.core.state.PictureState;

/**
 * What a project came to when it was opened.
 *
 * @param pictures those whose files are there
 * @param away facts of pictures whose files are away; they count again when the file comes back
 * @param files what each caption file is
 * @param unwritten captions of edits that a killed program had not written yet
 * @param adopted captions that another program changed since, by the picture's id
 * @param sequence the last edit
 * @param project what the last edit changed in {@code easel.json}
 * @param problems what was left out or repaired
 * @param isKnown whether the snapshot says all of this already
 */
public record Loaded(List<PictureState> pictures, Map<String, PictureState> away, Map<String, Known> files, Map<String, Optional<String>> unwritten,
		Map<String, Optional<String>> adopted, long sequence, Optional<Was<Project>> project, List<Problem> problems, boolean isKnown) {
}
