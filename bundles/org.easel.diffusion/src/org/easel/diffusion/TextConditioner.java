package org.easel.diffusion;

import java.util.ArrayList;
import java.util.List;

import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.net.ClipText;
import org.easel.diffusion.net.Sinusoids;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Ops;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Turns captions into what the UNet is told, through one text encoder or two. */
public final class TextConditioner {

	private static final int SIZE_WIDTH = 256;

	private final List<ClipText> encoders;
	private final ClipTokenizer tokenizer;
	private final Ops ops;

	TextConditioner(List<ClipText> encoders, ClipTokenizer tokenizer, Ops ops) {
		this.encoders = List.copyOf(encoders);
		this.tokenizer = tokenizer;
		this.ops = ops;
	}

	/** Token ids of captions for one encoder, one window after the other. @param ids {@code [captions * windows, tokens]} */
	public record Windows(NDArray ids, long[] ends, int windows) {
	}

	/**
	 * Captions in windows of 75 tokens; a caption that needs fewer windows than the longest is filled with empty ones.
	 *
	 * @param maxWindows the rest of a longer caption is cut off
	 */
	public List<Windows> windows(List<String> captions, int maxWindows) {
		int most = 1;
		for (String caption : captions) {
			most = Math.max(most, Math.min(maxWindows, tokenizer.windows(caption).size()));
		}
		var result = new ArrayList<Windows>();
		for (ClipText encoder : encoders) {
			result.add(windows(captions, most, encoder.config()));
		}
		return result;
	}

	private Windows windows(List<String> captions, int count, TextConfig config) {
		int length = config.length();
		var ids = new long[captions.size() * count * length];
		var ends = new long[captions.size() * count];
		for (int c = 0; c < captions.size(); c++) {
			List<int[]> chunks = tokenizer.windows(captions.get(c));
			for (int w = 0; w < count; w++) {
				int row = c * count + w;
				int[] chunk = w < chunks.size() ? chunks.get(w) : new int[0];
				int[] window = tokenizer.window(chunk, length, config.padId());
				for (int i = 0; i < length; i++) {
					ids[row * length + i] = window[i];
				}
				ends[row] = (long) row * length + Math.min(chunk.length, length - 2) + 1;
			}
		}
		return new Windows(ops.current().create(ids, new Shape(ids.length / length, length)), ends, count);
	}

	/**
	 * What the UNet is told.
	 *
	 * @param windows for each encoder, see {@link #windows(List, int)}
	 * @param clipSkip 1 takes the last hidden state, 2 the one before; a model with two encoders (SDXL) always takes the one
	 *                 before the last
	 * @param sizes one for each caption; only models with an added vector look at them
	 * @throws IllegalArgumentException if clip skip goes beyond the encoder's layers
	 */
	public Conditioning encode(List<Windows> windows, int clipSkip, List<SizeCondition> sizes, Adapters adapters) {
		var contexts = new ArrayList<NDArray>();
		NDArray pooled = null;
		for (int i = 0; i < encoders.size(); i++) {
			ClipText encoder = encoders.get(i);
			Windows each = windows.get(i);
			List<NDArray> states = encoder.hiddenStates(each.ids(), adapters);
			int last = states.size() - 1;
			NDArray state;
			if (encoders.size() > 1) {
				state = states.get(last - 1);
			} else {
				if (clipSkip < 1 || clipSkip > last) {
					throw new IllegalArgumentException("Clip skip " + clipSkip + " cannot be: this model's text encoder has " + last + " layers. Take 1 to " + last + ".");
				}
				state = encoder.finalNorm(states.get(last + 1 - clipSkip), adapters);
			}
			contexts.add(state.reshape(state.getShape().get(0) / each.windows(), state.getShape().get(1) * each.windows(), state.getShape().get(2)));
			if (encoder.config().layout() == TextConfig.Layout.OPEN_CLIP) {
				pooled = encoder.pooled(states.get(last), ops.current().create(firstWindows(each)), adapters);
			}
		}
		NDArray context = contexts.size() == 1 ? contexts.getFirst() : ops.cat(contexts, 2);
		return new Conditioning(context, pooled == null ? null : vector(pooled, sizes));
	}

	/** The pooled output of a long caption is that of its first window. */
	private static long[] firstWindows(Windows windows) {
		var ends = new long[windows.ends().length / windows.windows()];
		for (int i = 0; i < ends.length; i++) {
			ends[i] = windows.ends()[i * windows.windows()];
		}
		return ends;
	}

	private NDArray vector(NDArray pooled, List<SizeCondition> sizes) {
		var numbers = new float[sizes.size() * 6];
		for (int i = 0; i < sizes.size(); i++) {
			System.arraycopy(sizes.get(i).numbers(), 0, numbers, i * 6, 6);
		}
		try (var scope = ops.scope()) {
			NDArray waves = Sinusoids.of(ops.current().create(numbers), SIZE_WIDTH, ops.current());
			return scope.keep(ops.cat(List.of(pooled, waves.reshape(sizes.size(), 6L * SIZE_WIDTH)), 1));
		}
	}
}
