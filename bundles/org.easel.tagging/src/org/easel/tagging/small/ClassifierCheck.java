package org.easel.tagging.small;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxEngine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Compares what ONNX Runtime computes with what the training's engine computed for the same pictures. */
final class ClassifierCheck {

	/** The greatest difference, as a share of the greatest value. */
	static final double TOLERANCE = 1e-4;

	private static final int CHANNELS = 3;

	private ClassifierCheck() {
	}

	/** @throws TaggingException if they differ by more than the tolerance */
	static void check(Path model, TrainedWeights trained) throws TaggingException {
		var engine = OnnxEngine.start();
		int side = trained.side();
		int count = trained.check().pictures().length / (CHANNELS * side * side);
		var pixels = FloatBuffer.wrap(interleaved(trained.check().pictures(), count, side * side));
		try (OrtSession session = engine.open(model, 1);
				var input = OnnxTensor.createTensor(engine.environment(), pixels, new long[] {count, side, side, CHANNELS});
				var result = session.run(Map.of(ClassifierGraph.PICTURE, input))) {
			compare(model, ClassifierGraph.PREDICTIONS, result, trained.check().probabilities());
			compare(model, ClassifierGraph.FEATURES, result, trained.check().features());
		} catch (OrtException e) {
			throw new TaggingException(model + " does not run: " + e.getMessage(), e);
		}
	}

	/** Pixels of blue, green, red instead of planes of red, green, blue. */
	private static float[] interleaved(float[] planes, int count, int plane) {
		var pixels = new float[planes.length];
		for (int i = 0; i < count; i++) {
			for (int channel = 0; channel < CHANNELS; channel++) {
				for (int at = 0; at < plane; at++) {
					pixels[(i * plane + at) * CHANNELS + CHANNELS - 1 - channel] = planes[(i * CHANNELS + channel) * plane + at];
				}
			}
		}
		return pixels;
	}

	private static void compare(Path model, String output, OrtSession.Result result, float[] wanted) throws TaggingException {
		var given = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
		double greatest = 0;
		double difference = 0;
		for (float each : wanted) {
			greatest = Math.max(greatest, Math.abs(each));
			difference = Math.max(difference, Math.abs(each - given.get()));
		}
		if (given.hasRemaining() || !(difference <= TOLERANCE * greatest)) {
			throw new TaggingException("ONNX Runtime gives other " + output + " with " + model + " than the training did: they differ by " + difference
					+ " where the greatest is " + greatest + ". Train it again; if that does not help, report it.");
		}
	}
}
