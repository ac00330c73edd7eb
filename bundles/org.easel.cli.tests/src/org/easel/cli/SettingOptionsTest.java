package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that come from described settings. */
class SettingOptionsTest {

	private static final SettingsDescription DESCRIBED = SettingsDescription.of(
			Setting.whole("network_dim", "Network dim", "How wide.", "Network", 16L, 1, 256),
			Setting.text("base", "Base", "A name that the command has already.", "Names", ""));

	private final CommandSpec command = CommandSpec.create().addOption(OptionSpec.builder("--base").type(String.class).build());

	@Test
	void aSettingNamedAsAnOptionOfTheCommandDoesNotTakeItsPlace() {
		var options = new SettingOptions("").describe(DESCRIBED);
		options.addTo(command, "%s:");
		new CommandLine(command).parseArgs("--base", "sd15", "--network-dim", "8");
		assertEquals("sd15", command.findOption("--base").getValue());
		assertEquals(Map.of("network_dim", "8"), options.typed());
		assertFalse(new CommandLine(command).getUsageMessage().contains("Names:"));
	}

	@Test
	void aPrefixKeepsThemApart() {
		var options = new SettingOptions("sgd-").describe(DESCRIBED);
		options.addTo(command, "%s:");
		new CommandLine(command).parseArgs("--base", "sd15", "--sgd-base", "own");
		assertEquals(Map.of("base", "own"), options.typed());
	}
}
