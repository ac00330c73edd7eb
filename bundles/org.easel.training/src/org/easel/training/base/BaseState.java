package org.easel.training.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.core.safetensors.TensorInfo;
import org.easel.djl.Torch;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.OptimizerState;
import org.easel.training.optimizer.Parameter;
import org.easel.training.state.StateTensors;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** Where a phase of a training from nothing stands: one file with weights, their average and the optimizer's state. */
public final class BaseState {

	private static final String WEIGHT = "weight/";
	private static final String AVERAGE = "average/";
	private static final String OPTIMIZER = "optimizer/";
	private static final String STEP = "step";

	private final Path file;
	private final String name;
	private final Torch torch;

	/** The state of a phase, in a file of its name in a folder. */
	public BaseState(Path folder, String name, Torch torch) {
		this.torch = torch;
		this.file = folder.resolve(name + "-state.safetensors");
		this.name = name;
	}

	/** Name of the phase. */
	String name() {
		return name;
	}

	void save(int step, List<Parameter> parameters, Average average, Optimizer optimizer) throws IOException {
		var tensors = new ArrayList<TensorData>();
		for (int i = 0; i < parameters.size(); i++) {
			tensors.add(StateTensors.view(WEIGHT + parameters.get(i).name(), parameters.get(i).value()));
			tensors.add(StateTensors.view(AVERAGE + parameters.get(i).name(), average.tensors().get(i)));
		}
		OptimizerState state = optimizer.state();
		state.tensors().forEach((key, value) -> tensors.add(StateTensors.view(OPTIMIZER + key, value)));
		var metadata = new LinkedHashMap<String, String>();
		metadata.put(STEP, Integer.toString(step));
		state.numbers().forEach((key, value) -> metadata.put(OPTIMIZER + key, Double.toString(value)));
		SafetensorsWriter.write(file, metadata, tensors);
	}

	/** Takes the saved state, if there is one. @return the step that was reached, 0 for none */
	int restore(List<Parameter> parameters, Average average, Optimizer optimizer) throws IOException {
		if (!Files.exists(file)) {
			return 0;
		}
		try (var saved = SafetensorsFile.open(file); var off = Torch.noGradients();
				NDManager manager = parameters.getFirst().value().getManager().newSubManager()) {
			for (int i = 0; i < parameters.size(); i++) {
				copy(saved, WEIGHT + parameters.get(i).name(), parameters.get(i).value(), manager);
				copy(saved, AVERAGE + parameters.get(i).name(), average.tensors().get(i), manager);
			}
			Map<String, NDArray> tensors = new LinkedHashMap<>();
			for (TensorInfo info : saved.tensors().values()) {
				if (info.name().startsWith(OPTIMIZER)) {
					tensors.put(info.name().substring(OPTIMIZER.length()), tensor(saved, info, manager));
				}
			}
			Map<String, Double> numbers = new LinkedHashMap<>();
			for (Entry<String, String> entry : saved.metadata().entrySet()) {
				if (entry.getKey().startsWith(OPTIMIZER)) {
					numbers.put(entry.getKey().substring(OPTIMIZER.length()), Double.valueOf(entry.getValue()));
				}
			}
			optimizer.restore(new OptimizerState(tensors, numbers));
			return Integer.parseInt(saved.metadata().get(STEP));
		}
	}

	private void copy(SafetensorsFile saved, String key, NDArray target, NDManager manager) throws IOException {
		torch.ops().copyInto(target, tensor(saved, saved.tensor(key), manager));
	}

	private static NDArray tensor(SafetensorsFile saved, TensorInfo info, NDManager manager) throws IOException {
		return manager.create(saved.map(info.name()), new Shape(info.shape()), DataType.FLOAT32);
	}
}
