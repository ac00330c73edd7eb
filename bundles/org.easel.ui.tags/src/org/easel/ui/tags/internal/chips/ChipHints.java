package org.easel.ui.tags.internal.chips;

import java.util.StringJoiner;

import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.ChosenTag;

/** What is said of a chip under the mouse, and to those who listen instead of looking. */
final class ChipHints {

	private ChipHints() {
	}

	static String of(ChosenTag chip) {
		var text = new StringJoiner("\n").add(chip.tag());
		if (chip.trigger()) {
			text.add(Messages.Chips_trigger);
		}
		if (chip.of() > 1) {
			text.add(chip.onAll() ? Messages.bind(Messages.Chips_onAll, chip.of()) : Messages.bind(Messages.Chips_onSome, chip.count(), chip.of()));
		}
		if (chip.machine() > 0) {
			text.add(chip.byMachine() ? Messages.Chips_machine : Messages.bind(Messages.Chips_machineSome, chip.machine()));
		} else {
			text.add(Messages.Chips_person);
		}
		return text.toString();
	}
}
