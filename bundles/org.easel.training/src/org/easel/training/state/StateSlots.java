package org.easel.training.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.io.Folders;

/**
 * The two places of a run's state, {@code a.safetensors} and {@code b.safetensors}. A new state takes the place that does
 * not hold the newest whole one, so there is always one to go back to. Each place carries a hash over all that it holds.
 */
public final class StateSlots {

	private static final List<String> NAMES = List.of("a.safetensors", "b.safetensors");

	private final Path folder;
	private int newest = -1;

	/** @param folder made at the first write if it is missing */
	public StateSlots(Path folder) {
		this.folder = folder;
	}

	/**
	 * What the places hold.
	 *
	 * @param state the newest whole state; empty if there is none
	 * @param passedOver what is wrong with each place that is not whole
	 */
	public record Found(Optional<RunState> state, List<String> passedOver) {

		public Found {
			passedOver = List.copyOf(passedOver);
		}
	}

	/** The newest whole state. Places that are torn or damaged are passed over and told of. */
	public Found newest() {
		Optional<RunState> best = Optional.empty();
		var passedOver = new ArrayList<String>();
		newest = -1;
		for (int slot = 0; slot < NAMES.size(); slot++) {
			Path file = file(slot);
			if (!Files.exists(file)) {
				continue;
			}
			try {
				RunState state = StateFile.read(file);
				if (best.isEmpty() || state.step() > best.get().step()) {
					best = Optional.of(state);
					newest = slot;
				}
			} catch (IOException | IllegalArgumentException torn) {
				passedOver.add(torn.getMessage());
			}
		}
		return new Found(best, passedOver);
	}

	/**
	 * Writes a state into the place that does not hold the newest, atomically.
	 *
	 * @return the place, 0 or 1
	 * @throws NotFiniteStateException if a number is NaN or infinite; nothing is written then
	 * @throws IOException that names the file, the reason and the way out
	 */
	public int write(RunState state) throws IOException {
		if (newest < 0) {
			newest();
		}
		int slot = newest == 0 ? 1 : 0;
		Folders.create(folder);
		StateFile.write(file(slot), state);
		newest = slot;
		return slot;
	}

	private Path file(int slot) {
		return folder.resolve(NAMES.get(slot));
	}
}
