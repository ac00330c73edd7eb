package org.easel.djl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** Tensors out of stored bytes, little-endian, as checkpoint files hold them. */
public final class Stored {

	private Stored() {
	}

	/**
	 * A tensor over the very bytes, without a copy. It must never be changed in place where the bytes are mapped read-only.
	 *
	 * @param bytes direct, as long as the shape asks
	 */
	public static NDArray share(NDManager manager, ByteBuffer bytes, DataType type, Shape shape) {
		return manager.create(bytes, shape, type);
	}

	/**
	 * A float32 tensor of bfloat16 bits. Each value is the upper half of a float32; no bfloat16 tensor is made, since DJL
	 * aborts the process when it meets one.
	 */
	public static NDArray fromBfloat16(NDManager manager, ByteBuffer bytes, Shape shape) {
		var halves = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
		var floats = ByteBuffer.allocateDirect(Math.multiplyExact(halves.remaining(), Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
		while (halves.hasRemaining()) {
			floats.putInt(halves.get() << 16);
		}
		return manager.create(floats.flip(), shape, DataType.FLOAT32);
	}
}
