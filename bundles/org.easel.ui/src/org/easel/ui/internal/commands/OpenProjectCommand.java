package org.easel.ui.internal.commands;

/** A command that needs an open project. */
public abstract class OpenProjectCommand extends ProjectCommand {

	@Override
	public boolean isEnabled() {
		return projects().current().isPresent();
	}
}
