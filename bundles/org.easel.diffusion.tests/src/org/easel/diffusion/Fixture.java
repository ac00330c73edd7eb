package org.easel.diffusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** A file of reference numbers, and how near a result must come to them. */
public record Fixture(SafetensorsFile file) implements AutoCloseable {

	/** Greatest difference allowed, as a share of the greatest value. */
	public static final double LIMIT = 1e-4;

	/** @param name file's name without its ending */
	public static Path path(String name) {
		return Path.of("fixtures", name + ".safetensors");
	}

	public static Fixture open(String name) throws IOException {
		return new Fixture(SafetensorsFile.open(path(name)));
	}

	public Shape shape(String name) {
		return new Shape(file.tensor(name).shape());
	}

	/** Numbers of any type. */
	public double[] doubles(String name) {
		try {
			var info = file.tensor(name);
			var bytes = file.map(name);
			var values = new double[Math.toIntExact(info.elements())];
			for (int i = 0; i < values.length; i++) {
				values[i] = switch (info.type()) {
				case F64 -> bytes.getDouble(i * 8);
				case F32 -> bytes.getFloat(i * 4);
				case I64 -> bytes.getLong(i * 8);
				default -> throw new AssertionError(name + " is " + info.type());
				};
			}
			return values;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	public float[] floats(String name) {
		double[] values = doubles(name);
		var floats = new float[values.length];
		for (int i = 0; i < values.length; i++) {
			floats[i] = (float) values[i];
		}
		return floats;
	}

	public long[] longs(String name) {
		return Arrays.stream(doubles(name)).mapToLong(value -> (long) value).toArray();
	}

	/** A tensor of float32, or of int64 where the file has I64. */
	public NDArray tensor(String name, NDManager manager) {
		return file.tensor(name).type() == DType.I64 ? manager.create(longs(name), shape(name)) : manager.create(floats(name), shape(name));
	}

	/** Fails where a result is further off than {@link #LIMIT} or has another shape. */
	public void assertNear(String name, NDArray found) {
		assertEquals(shape(name), found.getShape(), name);
		double distance = distance(found.toFloatArray(), floats(name));
		assertTrue(distance <= LIMIT, name + " is " + distance + " off");
	}

	/** Greatest difference over the greatest value of {@code wanted}; infinite where a value is no number. */
	public static double distance(float[] found, float[] wanted) {
		assertEquals(wanted.length, found.length);
		double difference = 0;
		double greatest = 0;
		for (int i = 0; i < wanted.length; i++) {
			double each = Math.abs((double) found[i] - wanted[i]);
			difference = Double.isFinite(each) ? Math.max(difference, each) : Double.POSITIVE_INFINITY;
			greatest = Math.max(greatest, Math.abs(wanted[i]));
		}
		return difference / greatest;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
