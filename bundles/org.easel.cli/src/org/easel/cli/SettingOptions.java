package org.easel.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.settings.InvalidSettingsException;
import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Options of the command line for described settings: {@code network_dim} becomes {@code --network-dim}. */
final class SettingOptions {

	private final String prefix;
	private final Map<String, OptionSpec> options = new LinkedHashMap<>();
	private final Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();

	/** @param prefix before each name, such as prodigy-; may be empty */
	SettingOptions(String prefix) {
		this.prefix = prefix;
	}

	/** Adds what is described; a setting that is there already is not added again. */
	SettingOptions describe(SettingsDescription description) {
		for (var setting : description.settings()) {
			if (!options.containsKey(setting.id())) {
				var option = option(setting);
				options.put(setting.id(), option);
				groups.computeIfAbsent(setting.group(), group -> new ArrayList<>()).add(option);
			}
		}
		return this;
	}

	/**
	 * Adds the options to a command, under the headings of their groups. A name that the command has already stays as it was:
	 * a plug-in's setting must not take the command from everyone.
	 */
	void addTo(CommandSpec command, String heading) {
		groups.forEach((group, members) -> {
			var free = members.stream().filter(option -> Arrays.stream(option.names()).noneMatch(command.optionsMap()::containsKey)).toList();
			if (!free.isEmpty()) {
				var section = ArgGroupSpec.builder().validate(false).exclusive(false).multiplicity("0..1")
						.heading("%n" + escaped(heading.formatted(group)) + "%n").order(command.argGroups().size());
				free.forEach(section::addArg);
				command.addArgGroup(section.build());
			}
		});
	}

	/** The values that were typed, by id. */
	Map<String, String> typed() {
		var typed = new LinkedHashMap<String, String>();
		options.forEach((id, option) -> {
			if (option.getValue() != null) {
				typed.put(id, option.getValue().toString());
			}
		});
		return typed;
	}

	/** @throws ParameterException with all that is wrong with typed values */
	static SettingValues check(CommandSpec command, SettingsDescription description, Map<String, String> typed) {
		try {
			return description.parse(typed);
		} catch (InvalidSettingsException wrong) {
			throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
		}
	}

	private OptionSpec option(Setting setting) {
		var builder = OptionSpec.builder("--" + prefix + setting.id().replace('_', '-'));
		builder.description(escaped(setting.help() + range(setting) + usual(setting)));
		if (setting instanceof Setting.Flag) {
			return builder.type(Boolean.class).arity("0").negatable(true).build();
		}
		return builder.type(String.class).arity("1").paramLabel(label(setting)).build();
	}

	private static String label(Setting setting) {
		return switch (setting) {
			case Setting.Whole whole -> "N";
			case Setting.Real real -> "X";
			case Setting.Text text -> "TEXT";
			case Setting.Choice choice -> "ID";
			case Setting.Flag flag -> "";
		};
	}

	private static String range(Setting setting) {
		return setting instanceof Setting.Choice choice
				? " One of " + String.join(", ", choice.options().stream().map(Setting.Option::id).toList()) + "." : "";
	}

	private static String usual(Setting setting) {
		var value = setting.defaultValue();
		if (value == null || value.equals("")) {
			return "";
		}
		return " Default: " + (value instanceof Boolean flag ? flag ? "on" : "off" : value) + ".";
	}

	/** Neither % nor @ mean anything in a help text. */
	private static String escaped(String text) {
		return text.replace("%", "%%").replace("@|", "@ |");
	}
}
