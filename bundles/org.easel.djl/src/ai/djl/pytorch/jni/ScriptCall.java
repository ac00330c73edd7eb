package ai.djl.pytorch.jni;

import java.util.Arrays;
import java.util.List;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;

/**
 * Calls one method of a loaded TorchScript module with gradients on. It sits in DJL's package because the native calls
 * that keep the gradient are package-private there.
 */
public final class ScriptCall {

	private final long module;

	/** @param module handle of a loaded module */
	public ScriptCall(long module) {
		this.module = module;
	}

	/** Calls a method that gives one tensor; the result joins {@code manager}. */
	public PtNDArray tensor(PtNDManager manager, String method, Object... arguments) {
		long result = run(method, arguments);
		try {
			return new PtNDArray(manager, PyTorchLibrary.LIB.iValueToTensor(result));
		} finally {
			PyTorchLibrary.LIB.torchDeleteIValue(result);
		}
	}

	/** Calls a method that gives one number. */
	public double number(String method, Object... arguments) {
		long result = run(method, arguments);
		try {
			return PyTorchLibrary.LIB.iValueToDouble(result);
		} finally {
			PyTorchLibrary.LIB.torchDeleteIValue(result);
		}
	}

	private long run(String method, Object... arguments) {
		var library = PyTorchLibrary.LIB;
		long[] values = new long[arguments.length];
		int filled = 0;
		try {
			for (; filled < arguments.length; filled++) {
				values[filled] = value(arguments[filled]);
			}
			return library.moduleRunMethod(module, method, values, true, false);
		} finally {
			for (int i = 0; i < filled; i++) {
				library.torchDeleteIValue(values[i]);
			}
		}
	}

	private static long value(Object argument) {
		var library = PyTorchLibrary.LIB;
		return switch (argument) {
		case PtNDArray tensor -> library.iValueFromTensor(tensor.getHandle());
		case Integer whole -> library.iValueFromLong(whole.longValue());
		case Long whole -> library.iValueFromLong(whole);
		case Double real -> library.iValueFromDouble(real);
		case Boolean flag -> library.iValueFromBool(flag);
		case long[] list -> library.iValueFromLongList(list);
		case double[] list -> library.iValueFromDoubleList(list);
		case List<?> tensors -> library.iValueFromTensorList(handles(tensors));
		case null, default -> throw new IllegalArgumentException("A TorchScript method takes tensors, numbers, flags and lists of them, not " + argument + ".");
		};
	}

	private static long[] handles(List<?> tensors) {
		var handles = new long[tensors.size()];
		Arrays.setAll(handles, i -> ((PtNDArray) (NDArray) tensors.get(i)).getHandle());
		return handles;
	}
}
