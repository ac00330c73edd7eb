package org.easel.diffusion.config;

import java.util.Objects;

/**
 * The shape of a CLIP text encoder.
 *
 * @param layout which key names it has
 * @param prefix of its keys in the checkpoint, with the dot at the end
 * @param vocabulary number of tokens it knows
 * @param width of its hidden states
 * @param layers transformer layers
 * @param heads attention heads
 * @param length tokens of a window, start and end included (77)
 * @param quickGelu whether its activation is OpenAI's approximation
 * @param padId what fills a short window: 49407 (end of text), or 0 for SDXL's second encoder
 */
public record TextConfig(Layout layout, String prefix, int vocabulary, int width, int layers, int heads, int length,
		boolean quickGelu, int padId) {

	/** @throws IllegalArgumentException for a shape that cannot be computed */
	public TextConfig {
		Objects.requireNonNull(layout, "layout of the text encoder");
		Objects.requireNonNull(prefix, "prefix of the text encoder");
		new Range(1, 10_000_000).check("Vocabulary of the text encoder", vocabulary);
		Range.WIDTH.check("Width of the text encoder", width);
		Range.COUNT.check("Layers of the text encoder", layers);
		Range.WIDTH.check("Heads of the text encoder", heads);
		Range.checkShares("Width by heads of the text encoder", width, heads);
		new Range(2, Range.WIDTH.max()).check("Tokens of a window", length);
		new Range(0, vocabulary - 1L).check("The padding's token", padId);
	}

	/** Key names of a text encoder. */
	public enum Layout {
		/** Hugging Face's names ({@code text_model.encoder.layers.0.self_attn.q_proj}). */
		CLIP,
		/** OpenCLIP's names ({@code transformer.resblocks.0.attn.in_proj_weight}), with a projected pooled output. */
		OPEN_CLIP
	}
}
