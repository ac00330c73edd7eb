package org.easel.core.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one contribution, in the order in which a form shows them.
 *
 * @param settings each with an id of its own
 */
public record SettingsDescription(List<Setting> settings) {

	/** @throws IllegalArgumentException if two settings share an id */
	public SettingsDescription {
		settings = List.copyOf(settings);
		var seen = new HashSet<String>();
		for (var setting : settings) {
			if (!seen.add(setting.id())) {
				throw new IllegalArgumentException("Two settings have the id " + setting.id());
			}
		}
	}

	/** A description without settings. */
	public static SettingsDescription empty() {
		return new SettingsDescription(List.of());
	}

	/** A description of these settings. */
	public static SettingsDescription of(Setting... settings) {
		return new SettingsDescription(List.of(settings));
	}

	/** The setting of this id. */
	public Optional<Setting> find(String id) {
		return settings.stream().filter(setting -> setting.id().equals(id)).findFirst();
	}

	/** The default of every setting that has one. */
	public SettingValues defaults() {
		var values = new LinkedHashMap<String, Object>();
		settings.forEach(setting -> values.put(setting.id(), setting.defaultValue()));
		return SettingValues.of(values);
	}

	/**
	 * All that is wrong with the values: wrong types, values out of range, missing ones (errors) and
	 * ids that are not described here (warnings).
	 */
	public List<Problem> check(SettingValues values) {
		var problems = new ArrayList<Problem>();
		for (var setting : settings) {
			var value = values.get(setting.id());
			if (value.isPresent()) {
				SettingRules.problem(setting, value.get()).ifPresent(problems::add);
			} else if (setting.required()) {
				problems.add(Problem.error(setting.id(),
						setting.label() + " (" + setting.id() + ") has no value and needs one."));
			}
		}
		for (var id : values.asMap().keySet()) {
			if (find(id).isEmpty()) {
				problems.add(Problem.warning(id, SettingRules.unknown(id, ids())));
			}
		}
		return Collections.unmodifiableList(problems);
	}

	/**
	 * Values as a person types them. Only the ids given are in the result; an empty text unsets
	 * every setting but a {@link Setting.Text}.
	 *
	 * @throws InvalidSettingsException with all problems, for unknown ids too
	 */
	public SettingValues parse(Map<String, String> texts) {
		var values = new LinkedHashMap<String, Object>();
		var problems = new ArrayList<Problem>();
		texts.forEach((id, text) -> {
			var setting = find(id);
			if (setting.isEmpty()) {
				problems.add(Problem.error(id, SettingRules.unknown(id, ids())));
				return;
			}
			if (text.isBlank() && !(setting.get() instanceof Setting.Text)) {
				return;
			}
			var value = SettingRules.parse(setting.get(), text);
			SettingRules.problem(setting.get(), value).ifPresentOrElse(problems::add, () -> values.put(id, value));
		});
		if (!problems.isEmpty()) {
			throw new InvalidSettingsException(problems);
		}
		return SettingValues.of(values);
	}

	/**
	 * The same settings with other defaults, as a base model of another nature brings them; a null
	 * unsets a default.
	 *
	 * @throws InvalidSettingsException for an unknown id or a value that is not allowed
	 */
	public SettingsDescription withDefaults(Map<String, ?> defaults) {
		var problems = new ArrayList<Problem>();
		for (var id : defaults.keySet()) {
			if (find(id).isEmpty()) {
				problems.add(Problem.error(id, SettingRules.unknown(id, ids())));
			}
		}
		var given = SettingValues.of(defaults);
		var changed = new ArrayList<Setting>();
		for (var setting : settings) {
			if (!defaults.containsKey(setting.id())) {
				changed.add(setting);
				continue;
			}
			var value = given.get(setting.id()).orElse(null);
			var problem = value == null ? Optional.<Problem>empty() : SettingRules.problem(setting, value);
			problem.ifPresentOrElse(problems::add, () -> changed.add(SettingRules.withDefault(setting, value)));
		}
		if (!problems.isEmpty()) {
			throw new InvalidSettingsException(problems);
		}
		return new SettingsDescription(changed);
	}

	/** These settings and the others after them. */
	public SettingsDescription and(SettingsDescription others) {
		var all = new ArrayList<>(settings);
		all.addAll(others.settings);
		return new SettingsDescription(all);
	}

	private List<String> ids() {
		return settings.stream().map(Setting::id).toList();
	}
}
