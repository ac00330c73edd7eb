package org.easel.diffusion.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.TensorInfo;
import org.easel.diffusion.UnusableModelException;
import org.easel.djl.ScalarType;
import org.easel.djl.Stored;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/**
 * The tensors of a checkpoint file, mapped into memory and read when first asked for. float32 tensors are used where they
 * lie in the file; half precision is converted tensor by tensor.
 */
public final class Checkpoint implements Weights, AutoCloseable {

	private final SafetensorsFile file;
	private final Torch torch;
	private final NDManager manager;
	private final Map<String, List<Long>> shapes;
	private final Map<String, NDArray> loaded = new HashMap<>();

	/** Takes over the file and closes it in the end. */
	public Checkpoint(SafetensorsFile file, Torch torch) {
		this(file, Map.of(), torch);
	}

	/**
	 * Takes over the file and closes it in the end.
	 *
	 * @param shapes of tensors that are stored in another shape with as many numbers
	 */
	public Checkpoint(SafetensorsFile file, Map<String, List<Long>> shapes, Torch torch) {
		this.file = file;
		this.shapes = Map.copyOf(shapes);
		this.torch = torch;
		this.manager = torch.manager().newSubManager();
	}

	/** The file. */
	public Path path() {
		return file.path();
	}

	@Override
	public NDArray get(String name) {
		return find(name).orElseThrow(() -> new UncheckedIOException(new UnusableModelException(file.path().getFileName() + ": no tensor "
				+ name + ". The file is not whole; download it again.")));
	}

	@Override
	public Optional<NDArray> find(String name) {
		NDArray known = loaded.get(name);
		if (known == null && file.has(name)) {
			try {
				known = load(file.tensor(name));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			loaded.put(name, known);
		}
		return Optional.ofNullable(known);
	}

	private NDArray load(TensorInfo info) throws IOException {
		var shape = new Shape(shapes.getOrDefault(info.name(), info.shape()));
		try (var off = Torch.noGradients()) {
			NDArray tensor = switch (info.type()) {
			case F32 -> Stored.share(manager, file.map(info.name()), DataType.FLOAT32, shape);
			case BF16 -> Stored.fromBfloat16(manager, file.map(info.name()), shape);
			case F16, F64 -> converted(info, shape);
			default -> throw unknownType(file, info);
			};
			checkFinite(info, tensor);
			return tensor;
		}
	}

	/** Refuses a tensor whose numbers Easel cannot compute with. */
	public static UnusableModelException unknownType(SafetensorsFile file, TensorInfo info) {
		return new UnusableModelException(file.path().getFileName() + ": " + info.name() + " is stored as " + info.type()
				+ "; Easel computes with F32, F16, BF16 and F64. Take a file in one of these.");
	}

	private NDArray converted(TensorInfo info, Shape shape) throws IOException {
		var type = switch (info.type()) {
		case F16 -> DataType.FLOAT16;
		default -> DataType.FLOAT64;
		};
		try (var stored = Stored.share(manager, file.map(info.name()), type, shape)) {
			NDArray result = torch.ops().cast(stored, ScalarType.FLOAT32);
			result.attach(manager);
			return result;
		}
	}

	private void checkFinite(TensorInfo info, NDArray tensor) throws IOException {
		float sum;
		try (NDArray total = tensor.sum()) {
			sum = total.getFloat();
		}
		if (!Float.isFinite(sum)) {
			// The sum of sound numbers may overflow too, so look at each.
			var place = file.firstNotFinite(info.name());
			if (place.isPresent()) {
				throw new UnusableModelException(file.path().getFileName() + ": " + info.name() + " holds a value that is no number (entry "
						+ place.getAsLong() + "). The model is broken; take another file.");
			}
		}
	}

	@Override
	public void close() throws IOException {
		manager.close();
		file.close();
	}
}
