package org.easel.training.loop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.safetensors.TensorData;
import org.easel.training.TrainingException;
import org.easel.training.TrainingRequest;
import org.easel.training.optimizer.OptimizerState;
import org.easel.training.optimizer.Parameter;
import org.easel.training.state.RunState;
import org.easel.training.state.StateSlots;
import org.easel.training.state.StateTensors;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** Puts a run's network, optimizer and numbers into its state and back. */
final class RunKeeper {

	private static final String LORA = "lora/";
	private static final String OPTIMIZER = "optimizer/";

	private final TrainingRequest request;
	private final LoraParts parts;
	private final StateSlots slots;

	RunKeeper(TrainingRequest request, LoraParts parts) {
		this.request = request;
		this.parts = parts;
		this.slots = new StateSlots(request.folder().state());
	}

	/**
	 * Reads the newest whole state into network and optimizer.
	 *
	 * @param warnings takes what is wrong with places that were passed over
	 * @return the state, or nothing where the run has not written one yet
	 * @throws TrainingException if there are states but none is whole, or the state is not of this run
	 */
	Optional<RunState> restore(List<String> warnings) throws TrainingException {
		var found = slots.newest();
		warnings.addAll(found.passedOver());
		if (found.state().isEmpty() && !found.passedOver().isEmpty()) {
			throw new TrainingException("No state of this run is whole: " + String.join(" ", found.passedOver()) + " To train it anew from the beginning, delete "
					+ request.folder().state() + ".", 0, null);
		}
		if (found.state().isPresent()) {
			restore(found.state().get());
		}
		return found.state();
	}

	private void restore(RunState state) throws TrainingException {
		try (NDManager manager = request.model().torch().manager().newSubManager()) {
			var lora = new HashMap<String, NDArray>();
			var optimizer = new LinkedHashMap<String, NDArray>();
			for (TensorData tensor : state.tensors()) {
				if (tensor.name().startsWith(LORA)) {
					lora.put(tensor.name().substring(LORA.length()), StateTensors.create(tensor, manager));
				} else {
					optimizer.put(tensor.name().substring(OPTIMIZER.length()), StateTensors.create(tensor, manager));
				}
			}
			var numbers = new LinkedHashMap<String, Double>();
			state.numbers().forEach((name, value) -> {
				if (name.startsWith(OPTIMIZER)) {
					numbers.put(name.substring(OPTIMIZER.length()), value);
				}
			});
			parts.network().restore(lora);
			parts.optimizer().restore(new OptimizerState(optimizer, numbers));
		} catch (IllegalArgumentException other) {
			throw new TrainingException("The state in " + request.folder().state() + " does not fit this run's settings: " + other.getMessage()
					+ " Restore the run's settings.json, or start a new run.", 0, other);
		}
	}

	/**
	 * Writes a state.
	 *
	 * @param numbers beside the optimizer's
	 * @return the place it took, 0 or 1
	 */
	int write(long step, Map<String, String> texts, Map<String, Double> numbers) throws IOException {
		OptimizerState optimizer = parts.optimizer().state();
		var tensors = new ArrayList<TensorData>();
		for (Parameter parameter : parts.network().all()) {
			tensors.add(StateTensors.view(LORA + parameter.name(), parameter.value()));
		}
		optimizer.tensors().forEach((name, tensor) -> tensors.add(StateTensors.view(OPTIMIZER + name, tensor)));
		var all = new LinkedHashMap<>(numbers);
		optimizer.numbers().forEach((name, value) -> all.put(OPTIMIZER + name, value));
		return slots.write(new RunState(step, texts, all, tensors));
	}
}
