package org.easel.core.settings;

/**
 * Says which settings a contribution has. Implementations have a public constructor without
 * arguments and touch no tensors, so that a form can be drawn without the engine.
 */
@FunctionalInterface
public interface SettingsProvider {

	/** The settings, in the order in which a form shows them. */
	SettingsDescription describe();
}
