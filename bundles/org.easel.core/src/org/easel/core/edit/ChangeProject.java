package org.easel.core.edit;

import org.easel.core.project.Project;

/** Changes what {@code easel.json} says: title, kind, trigger word, attestation. The name of the files that a run writes is among it; no file is renamed. */
public record ChangeProject(Project project) implements Edit {

	@Override
	public String kind() {
		return "change-project";
	}

	@Override
	public String label() {
		return "Change project";
	}
}
