package org.easel.core.settings;

import java.util.List;

/**
 * Says which settings a contribution has. Implementations have a public constructor without
 * arguments and touch no tensors, so that a form can be drawn without the engine.
 */
@FunctionalInterface
public interface SettingsProvider {

	/** The settings, in the order in which a form shows them. */
	SettingsDescription describe();

	/**
	 * What single settings cannot tell: values that do not go together. Asked only where each is right by itself.
	 *
	 * @param values of all settings
	 */
	default List<Problem> together(SettingValues values) {
		return List.of();
	}
}
