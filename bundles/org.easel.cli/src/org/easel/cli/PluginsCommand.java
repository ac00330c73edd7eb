package org.easel.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;

import picocli.CommandLine.Command;

/** Lists all that is contributed to Easel, by whom, and what is broken. */
@Command(name = "plugins")
final class PluginsCommand implements Callable<Integer> {

	private final Session session;

	PluginsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		var all = session.registries();
		print("plugins.trainers", all.trainers().all(), all.trainers().broken());
		print("plugins.optimizers", all.optimizers().all(), all.optimizers().broken());
		print("plugins.taggers", all.taggers().all(), all.taggers().broken());
		print("plugins.baseModels", all.baseModels().all(), all.baseModels().broken());
		print("plugins.runners", all.runners().all(), all.runners().broken());
		return ExitCodes.OK;
	}

	private void print(String heading, List<? extends Contribution<?>> contributions, List<BrokenContribution> broken) {
		session.say(heading);
		for (var each : contributions) {
			session.say("plugins.line", each.id(), each.label(), each.contributor(), each.description());
		}
		broken.forEach(each -> session.say("plugins.broken", each.message()));
	}
}
