package org.easel.training.schedule;

import java.util.List;
import java.util.stream.Collectors;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** The trainer settings that shape the learning rate over a run. */
public final class ScheduleSettings implements SettingsProvider {

	/** Name of the schedule. */
	public static final String SCHEDULER = "lr_scheduler";
	/** Share of the steps that warm up, 0 to 100. */
	public static final String WARMUP_PERCENT = "lr_warmup_percent";
	/** Cycles of cosine_with_restarts. */
	public static final String CYCLES = "lr_scheduler_num_cycles";
	/** Power of polynomial. */
	public static final String POWER = "lr_scheduler_power";

	private static final String GROUP = "Learning rate";
	private static final List<Setting.Option> SCHEDULES = List.of(
			new Setting.Option("constant", "Constant"),
			new Setting.Option("constant_with_warmup", "Constant after a warm-up"),
			new Setting.Option("linear", "Straight down"),
			new Setting.Option("cosine", "Cosine"),
			new Setting.Option("cosine_with_restarts", "Cosine with restarts"),
			new Setting.Option("polynomial", "Polynomial"));

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				new Setting.Choice(SCHEDULER, "Schedule", "How the learning rate changes over the run.", GROUP, false, true, "constant_with_warmup", SCHEDULES),
				Setting.real(WARMUP_PERCENT, "Warm-up", "Percent of the steps in which the rate grows to its full height. Constant has none.", GROUP, 5.0, 0, 100)
						.asRequired(),
				Setting.whole(CYCLES, "Cycles", "How often cosine with restarts begins anew.", GROUP, 1L, 1, 1000).asRequired().asAdvanced(),
				Setting.real(POWER, "Power", "Shape of the polynomial: 1 is a straight line, more falls faster at first.", GROUP, 1.0, 0.01, 100).asRequired()
						.asAdvanced());
	}

	static String names() {
		return SCHEDULES.stream().map(Setting.Option::id).collect(Collectors.joining(", "));
	}
}
