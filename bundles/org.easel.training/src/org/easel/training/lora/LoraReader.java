package org.easel.training.lora;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.TensorInfo;
import org.easel.diffusion.ModuleInfo;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Reads the LoRAs of single layers out of a file. */
record LoraReader(SafetensorsFile file, NDManager manager) {

	LoraModule module(String name, ModuleInfo layer) throws IOException {
		TensorInfo down = tensor(name + LoraFile.DOWN);
		TensorInfo up = tensor(name + LoraFile.UP);
		int dim = down.shape().isEmpty() ? 0 : Math.toIntExact(down.shape().get(0));
		if (dim < 1) {
			throw new UnusableLoraException(file.path(), name + " has dim " + dim + ". The file is damaged; get it again.");
		}
		return new LoraModule(name, layer, read(down, LoraNetwork.downShape(layer, dim)), read(up, LoraNetwork.upShape(layer, dim)),
				alpha(name + LoraFile.ALPHA, dim));
	}

	private double alpha(String key, int dim) throws IOException {
		if (!file.has(key)) {
			return dim;
		}
		float[] values = Floats.decode(floating(file.tensor(key)), file.map(key));
		if (values.length != 1 || !Float.isFinite(values[0])) {
			throw new UnusableLoraException(file.path(), key + " is no single number. The file is damaged; get it again.");
		}
		return values[0] == 0 ? dim : values[0];
	}

	private NDArray read(TensorInfo tensor, Shape wanted) throws IOException {
		// A 1 x 1 convolution may be stored as a linear layer, and the other way round.
		if (!plain(tensor.shape()).equals(plain(Arrays.stream(wanted.getShape()).boxed().toList()))) {
			throw new UnusableLoraException(file.path(), tensor.name() + " has the shape " + tensor.shape() + ", but this base model's layer needs "
					+ wanted + ". The LoRA was made for another base model.");
		}
		DType type = floating(tensor);
		var bad = file.firstNotFinite(tensor.name());
		if (bad.isPresent()) {
			throw new UnusableLoraException(file.path(), tensor.name() + " holds NaN or infinity (number " + bad.getAsLong()
					+ "). The training that made it went wrong; use an epoch before.");
		}
		return manager.create(Floats.decode(type, file.map(tensor.name())), wanted);
	}

	private TensorInfo tensor(String key) throws UnusableLoraException {
		if (!file.has(key)) {
			throw new UnusableLoraException(file.path(), key + " is missing. The file is damaged; get it again.");
		}
		return file.tensor(key);
	}

	private DType floating(TensorInfo tensor) throws UnusableLoraException {
		return switch (tensor.type()) {
		case F64, F32, F16, BF16 -> tensor.type();
		default -> throw new UnusableLoraException(file.path(), tensor.name() + " is stored as " + tensor.type()
				+ ", which Easel does not read for a LoRA. Use a file in F16, BF16 or F32.");
		};
	}

	private static List<Long> plain(List<Long> shape) {
		boolean one = shape.size() == 4 && shape.get(2) == 1 && shape.get(3) == 1;
		return one ? shape.subList(0, 2) : shape;
	}
}
