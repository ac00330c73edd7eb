package org.easel.training.classifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.djl.Script;
import org.easel.djl.Torch;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * A small residual network: a 3 x 3 convolution of stride 2, then levels of one such convolution and a residual block of two
 * without stride, each with batch norm; the mean over the picture is its features, a linear layer over them the labels.
 */
final class ClassifierNet {

	static final double NORM_EPS = 1e-5;

	private static final long STREAM = 0x746167L;
	/** How likely a label is at first. */
	private static final float FIRST_OFFSET = -4.5f;

	private final Script script = Script.compile(text());
	private final Torch torch;
	private final List<NDArray> weights = new ArrayList<>();
	private final List<NDArray> gains = new ArrayList<>();
	private final List<NDArray> biases = new ArrayList<>();
	private final List<NDArray> means = new ArrayList<>();
	private final List<NDArray> variances = new ArrayList<>();
	private final NDArray head;
	private final NDArray offset;

	/** @param widths channels of the first convolution and of each level after it */
	ClassifierNet(List<Integer> widths, int labels, long seed, Torch torch) {
		this.torch = torch;
		convolution(3, widths.getFirst(), seed);
		for (int level = 1; level < widths.size(); level++) {
			convolution(widths.get(level - 1), widths.get(level), seed);
			convolution(widths.get(level), widths.get(level), seed);
			convolution(widths.get(level), widths.get(level), seed);
		}
		int features = widths.getLast();
		head = normal(new Shape(labels, features), Math.sqrt(1.0 / features), new CounterRandom(seed, STREAM, -1));
		offset = torch.manager().full(new Shape(labels), FIRST_OFFSET);
	}

	private void convolution(int in, int out, long seed) {
		var random = new CounterRandom(seed, STREAM, weights.size());
		weights.add(normal(new Shape(out, in, 3, 3), Math.sqrt(2.0 / (9 * in)), random));
		// A residual branch starts as nothing.
		boolean branchEnd = weights.size() > 1 && (weights.size() - 1) % 3 == 0;
		gains.add(torch.manager().full(new Shape(out), branchEnd ? 0f : 1f));
		biases.add(torch.manager().zeros(new Shape(out)));
		means.add(torch.manager().zeros(new Shape(out)));
		variances.add(torch.manager().ones(new Shape(out)));
	}

	private NDArray normal(Shape shape, double deviation, CounterRandom random) {
		var values = new float[Math.toIntExact(shape.size())];
		random.fillGaussian(values);
		for (int i = 0; i < values.length; i++) {
			values[i] *= (float) deviation;
		}
		return torch.manager().create(values, shape);
	}

	private static String text() {
		try (var in = ClassifierNet.class.getResourceAsStream("classifier.torchscript")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All that is trained, each tensor asking for its gradient from now on. */
	List<Parameter> parameters() {
		var parameters = new ArrayList<Parameter>();
		for (int i = 0; i < weights.size(); i++) {
			parameters.add(new Parameter("conv." + i + ".weight", weights.get(i)));
			parameters.add(new Parameter("conv." + i + ".gain", gains.get(i)));
			parameters.add(new Parameter("conv." + i + ".bias", biases.get(i)));
		}
		parameters.add(new Parameter("head.weight", head));
		parameters.add(new Parameter("head.bias", offset));
		parameters.forEach(parameter -> parameter.value().setRequiresGradient(true));
		return parameters;
	}

	/**
	 * The mean over the batch of the summed cross entropy of all labels, for pictures [batch, 3, side, side] from 0 to 255.
	 *
	 * @param positiveWeight how much more a label that holds counts than one that does not
	 */
	NDArray loss(NDArray pictures, NDArray targets, double positiveWeight) {
		return script.call(torch.ops().current(), "loss", pictures, targets, weights, gains, biases, means, variances, head, offset, positiveWeight - 1);
	}

	/** Takes a batch into the norms' statistics, which the network uses once it is trained; the first has number 1. */
	void measure(NDArray pictures, int number) {
		try (var off = Torch.noGradients()) {
			script.call(torch.ops().current(), "features", pictures, weights, gains, biases, means, variances, true, 1.0 / number).close();
		}
	}

	/** Features [batch, n] of the trained network. */
	NDArray features(NDArray pictures) {
		try (var off = Torch.noGradients()) {
			return script.call(torch.ops().current(), "features", pictures, weights, gains, biases, means, variances, false, 0.0);
		}
	}

	/** Probabilities [batch, labels] of the trained network. */
	NDArray probabilities(NDArray pictures) {
		try (var off = Torch.noGradients()) {
			return script.call(torch.ops().current(), "probabilities", pictures, weights, gains, biases, means, variances, head, offset);
		}
	}

	/** The convolutions with their norms drawn into them, first to last. */
	List<Folded> folded() {
		var folded = new ArrayList<Folded>();
		for (int i = 0; i < weights.size(); i++) {
			float[] weight = weights.get(i).toFloatArray();
			float[] gain = gains.get(i).toFloatArray();
			float[] bias = biases.get(i).toFloatArray();
			float[] mean = means.get(i).toFloatArray();
			float[] variance = variances.get(i).toFloatArray();
			int each = weight.length / gain.length;
			for (int out = 0; out < gain.length; out++) {
				double factor = gain[out] / Math.sqrt(variance[out] + NORM_EPS);
				for (int k = 0; k < each; k++) {
					weight[out * each + k] *= (float) factor;
				}
				bias[out] -= (float) (mean[out] * factor);
			}
			folded.add(new Folded(Arrays.stream(weights.get(i).getShape().getShape()).boxed().toList(), weight, bias));
		}
		return folded;
	}

	/** A convolution with its norm. */
	record Folded(List<Long> shape, float[] weight, float[] bias) {
	}

	NDArray head() {
		return head;
	}

	NDArray offset() {
		return offset;
	}
}
