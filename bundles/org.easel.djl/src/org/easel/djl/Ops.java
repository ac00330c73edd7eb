package org.easel.djl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * The operations that DJL lacks or that cut the gradient there, as TorchScript. Every result keeps its gradient and joins
 * the innermost open {@link Scope}. Used by one thread at a time.
 */
public final class Ops {

	private static final long LANES = 16;
	/** PyTorch's own bound: a single picture of at most so many numbers is not for oneDNN. */
	private static final long ONEDNN_FROM = 20480;

	private final Script script;
	private final Deque<NDManager> scopes = new ArrayDeque<>();

	Ops(NDManager root) {
		scopes.push(root);
		script = Script.compile(text());
	}

	private static String text() {
		try (var in = Ops.class.getResourceAsStream("ops.torchscript")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens a scope: what is computed from now on is freed when it closes, but for what was kept. */
	public Scope scope() {
		return new Scope();
	}

	/** The manager that results join now. */
	public NDManager current() {
		return scopes.peek();
	}

	/** A stretch of computing whose intermediate tensors are freed together. */
	public final class Scope implements AutoCloseable {

		private final NDManager outer = scopes.peek();
		private final NDManager manager = outer.newSubManager();

		private Scope() {
			scopes.push(manager);
		}

		public NDManager manager() {
			return manager;
		}

		/** Hands a result to the scope around this one. */
		public NDArray keep(NDArray result) {
			result.attach(outer);
			return result;
		}

		@Override
		public void close() {
			NDManager top = scopes.pop();
			manager.close();
			if (top != manager) {
				throw new IllegalStateException("Scopes close in the reverse order of their opening.");
			}
		}
	}

	private NDArray call(String method, Object... arguments) {
		return script.call(scopes.peek(), method, arguments);
	}

	/** {@code x} {@code [..., in]}, {@code weight} {@code [out, in]}, {@code bias} {@code [out]} or null. */
	public NDArray linear(NDArray x, NDArray weight, NDArray bias) {
		return bias == null ? call("linear_plain", x, weight) : call("linear", x, weight, bias);
	}

	/** {@code y + up(down(x)) * scale} with {@code down} {@code [dim, in]} and {@code up} {@code [out, dim]}. */
	public NDArray lowRankLinear(NDArray x, NDArray y, NDArray down, NDArray up, double scale) {
		return call("low_rank_linear", x, y, down, up, scale);
	}

	/**
	 * {@code x} {@code [batch, in, height, width]}, {@code weight} {@code [out, in, k, k]}, {@code bias} may be null. With a kernel
	 * of 1 it is a matrix product.
	 */
	public NDArray conv2d(NDArray x, NDArray weight, NDArray bias, int stride, int padding) {
		var shape = weight.getShape();
		if (shape.get(2) == 1 && stride == 1 && padding == 0) {
			return bias == null ? call("pointwise_plain", x, weight) : call("pointwise", x, weight, bias);
		}
		if (small(x.getShape())) {
			return bias == null ? call("conv2d_small_plain", x, weight, stride, padding) : call("conv2d_small", x, weight, bias, stride, padding);
		}
		boolean even = even(shape);
		if (bias == null) {
			return even ? call("conv2d_plain", x, weight, stride, padding)
					: call("conv2d_plain_filled", x, weight, stride, padding, moreIn(shape), moreOut(shape));
		}
		return even ? call("conv2d", x, weight, bias, stride, padding)
				: call("conv2d_filled", x, weight, bias, stride, padding, moreIn(shape), moreOut(shape));
	}

	/**
	 * One small picture is a thing that PyTorch does not give to oneDNN but offers to NNPACK, which most machines refuse, with
	 * a line on the error stream each time. What it takes then is taken at once.
	 */
	private static boolean small(Shape x) {
		return x.get(0) == 1 && x.size() <= ONEDNN_FROM;
	}

	/** Whether a convolution needs no filling up. */
	private static boolean even(Shape weight) {
		return weight.get(2) == 1 || moreIn(weight) == 0 && moreOut(weight) == 0;
	}

	/** Up to one pack of input channels is not packed. */
	private static long moreIn(Shape weight) {
		return weight.get(1) > LANES ? missing(weight.get(1)) : 0;
	}

	private static long moreOut(Shape weight) {
		return missing(weight.get(0));
	}

	/**
	 * PyTorch 2.7.1's oneDNN packs channels by 16 and leaves the rest of the last pack as the memory was. Where that holds a
	 * NaN, a 3 x 3 convolution or its backward pass gives NaN. So channels are filled up with zeros first.
	 */
	private static long missing(long channels) {
		return Math.floorMod(-channels, LANES);
	}

	/** {@code y + up(down(x)) * scale}; {@code down} has the layer's kernel, {@code up} is 1 x 1. */
	public NDArray lowRankConv2d(NDArray x, NDArray y, NDArray down, NDArray up, int stride, int padding, double scale) {
		return call("add_pointwise", y, conv2d(x, down, null, stride, padding), up, scale);
	}

	/** Group norm over {@code [batch, channel, height, width]}. */
	public NDArray groupNorm(NDArray x, NDArray weight, NDArray bias, int groups, double eps) {
		return call("group_norm", x, weight, bias, groups, eps);
	}

	/** Group norm and SiLU after it. */
	public NDArray groupNormSilu(NDArray x, NDArray weight, NDArray bias, int groups, double eps) {
		return call("group_norm_silu", x, weight, bias, groups, eps);
	}

	/** Layer norm over the last axis. */
	public NDArray layerNorm(NDArray x, NDArray weight, NDArray bias, double eps) {
		return call("layer_norm", x, weight, bias, eps);
	}

	public NDArray silu(NDArray x) {
		return call("silu", x);
	}

	/** GELU by the error function. */
	public NDArray gelu(NDArray x) {
		return call("gelu", x);
	}

	/** {@code x * sigmoid(1.702 x)}, OpenAI's approximation. */
	public NDArray quickGelu(NDArray x) {
		return call("quick_gelu", x);
	}

	/** First half of the last axis times the GELU of its second half. */
	public NDArray geglu(NDArray x) {
		return call("geglu", x);
	}

	/** Fused attention of {@code heads} heads over {@code [batch, tokens, channels]}. */
	public NDArray attention(NDArray q, NDArray k, NDArray v, int heads, boolean causal) {
		return call("attention", q, k, v, heads, causal);
	}

	/** Rows of {@code weight} {@code [vocabulary, width]} for int64 {@code ids}. */
	public NDArray embedding(NDArray weight, NDArray ids) {
		return call("embedding", weight, ids);
	}

	/** Nearest-neighbour doubling of height and width. */
	public NDArray upsample2x(NDArray x) {
		return call("upsample2x", x);
	}

	/** One row of zeros below and one column to the right, as the VAE's downsampling wants. */
	public NDArray padRightBelow(NDArray x) {
		return call("pad_right_below", x);
	}

	public NDArray add(NDArray x, NDArray y) {
		return call("add", x, y);
	}

	/** {@code x} {@code [batch, channel, height, width]} plus {@code y} {@code [batch, channel]}. */
	public NDArray addPerChannel(NDArray x, NDArray y) {
		return call("add_per_channel", x, y);
	}

	public NDArray mul(NDArray x, NDArray y) {
		return call("mul", x, y);
	}

	/** {@code x * factor + offset}. */
	public NDArray affine(NDArray x, double factor, double offset) {
		return call("affine", x, factor, offset);
	}

	/** {@code x * a + y * b} with one {@code a} and one {@code b} ({@code [batch]}) per picture. */
	public NDArray combine(NDArray x, NDArray a, NDArray y, NDArray b) {
		return call("combine", x, a, y, b);
	}

	public NDArray cat(List<NDArray> tensors, int dim) {
		return call("cat", tensors, dim);
	}

	/** A view of {@code length} entries of axis {@code dim} from {@code start}. */
	public NDArray narrow(NDArray x, int dim, long start, long length) {
		return call("narrow", x, dim, start, length);
	}

	/** Entries of axis {@code dim} at the int64 places {@code index}. */
	public NDArray indexSelect(NDArray x, int dim, NDArray index) {
		return call("index_select", x, dim, index);
	}

	/** {@code [batch, channel, height, width]} to {@code [batch, height * width, channel]}. */
	public NDArray imageToTokens(NDArray x) {
		return call("image_to_tokens", x);
	}

	/** {@code [batch, height * width, channel]} to {@code [batch, channel, height, width]}. */
	public NDArray tokensToImage(NDArray x, long height, long width) {
		return call("tokens_to_image", x, height, width);
	}

	/** A cast that keeps the gradient. */
	public NDArray cast(NDArray x, ScalarType type) {
		return call("cast", x, type.code());
	}

	/** A copy with memory of its own. */
	public NDArray copy(NDArray x) {
		return call("clone", x);
	}

	/** Overwrites {@code target} by the values of {@code source}, of the same shape. Gradients are off meanwhile. */
	public void copyInto(NDArray target, NDArray source) {
		try (var off = Torch.noGradients()) {
			script.number("copy_into", target, source);
		}
	}

	/** Mean over the batch of {@code weight} ({@code [batch]}) times each picture's mean squared difference. */
	public NDArray weightedMse(NDArray x, NDArray target, NDArray weight) {
		return call("weighted_mse", x, target, weight);
	}

	public NDArray meanAbsolute(NDArray x, NDArray target) {
		return call("mean_absolute", x, target);
	}
}
