package org.easel.core.safetensors;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;

/** Checks that the tensors fill the data section from its first byte to its last, each byte once. */
final class SafetensorsLayout {

	private final Path file;
	private final long dataSize;

	SafetensorsLayout(Path file, long dataSize) {
		this.file = file;
		this.dataSize = dataSize;
	}

	void check(Collection<TensorInfo> tensors) throws SafetensorsException {
		for (var tensor : tensors) {
			checkRange(tensor);
			checkSize(tensor);
		}
		var ordered = tensors.stream()
				.sorted(Comparator.comparingLong(TensorInfo::begin).thenComparingLong(TensorInfo::end)).toList();
		long end = 0;
		String before = "the start of the data";
		for (var tensor : ordered) {
			var here = "tensor \"" + tensor.name() + "\"";
			if (tensor.begin() < end) {
				throw damaged(here + " overlaps " + before + ": it begins at byte " + tensor.begin() + ", before byte "
						+ end);
			}
			if (tensor.begin() > end) {
				throw damaged("there is a hole of " + (tensor.begin() - end) + " bytes between " + before + " and "
						+ here);
			}
			end = tensor.end();
			before = here;
		}
		if (end != dataSize) {
			throw damaged((dataSize - end) + " bytes after " + before + " belong to no tensor");
		}
	}

	private void checkRange(TensorInfo tensor) throws SafetensorsException {
		var range = "tensor \"" + tensor.name() + "\" has the range " + tensor.begin() + " to " + tensor.end();
		if (tensor.begin() > tensor.end()) {
			throw damaged(range + ", which ends before it begins");
		}
		if (tensor.end() > dataSize) {
			throw damaged(range + ", but the file holds only " + dataSize + " bytes of data. It may be cut short");
		}
	}

	private void checkSize(TensorInfo tensor) throws SafetensorsException {
		var what = "tensor \"" + tensor.name() + "\" of type " + tensor.type() + " and shape " + tensor.shape();
		long needed;
		try {
			needed = Math.multiplyExact(TensorInfo.product(tensor.shape()), tensor.type().bytes());
		} catch (ArithmeticException beyond) {
			throw damaged(what + " is larger than any file");
		}
		if (needed != tensor.size()) {
			throw damaged(what + " needs " + needed + " bytes, but its range has " + tensor.size());
		}
	}

	private SafetensorsException damaged(String reason) {
		return new SafetensorsException(file, reason + ". The file is damaged or made to do harm; get it again.");
	}
}
