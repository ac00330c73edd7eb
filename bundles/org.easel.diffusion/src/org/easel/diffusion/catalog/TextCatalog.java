package org.easel.diffusion.catalog;

import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.catalog.TensorSpec.Role;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.net.TextKeys;

/** The layers of a text encoder. */
record TextCatalog(Parts parts, TextConfig config) {

	void list() {
		var keys = TextKeys.of(config);
		int width = config.width();
		parts.tensor(keys.tokens(), Role.EMBEDDING, config.vocabulary(), width);
		parts.tensor(keys.positions(), Role.POSITION, config.length(), width);
		for (int i = 0; i < config.layers(); i++) {
			parts.norm(keys.norm1(i), width);
			attention(keys, i, width);
			parts.linear(keys.attentionOut(i), width, width, true, Role.WEIGHT, true);
			parts.norm(keys.norm2(i), width);
			parts.linear(keys.mlpIn(i), width, width * 4, true, Role.WEIGHT, true);
			parts.linear(keys.mlpOut(i), width * 4, width, true, Role.WEIGHT, true);
		}
		parts.norm(keys.finalNorm(), width);
		if (config.layout() == TextConfig.Layout.OPEN_CLIP) {
			parts.tensor(config.prefix() + "text_projection", Role.WEIGHT, width, width);
		}
	}

	private void attention(TextKeys keys, int layer, int width) {
		if (config.layout() == TextConfig.Layout.CLIP) {
			for (int which = 0; which < 3; which++) {
				parts.linear(keys.projection(layer, which), width, width, true, Role.WEIGHT, true);
			}
			return;
		}
		parts.tensor(keys.joined(layer) + "_weight", Role.WEIGHT, 3L * width, width);
		parts.tensor(keys.joined(layer) + "_bias", Role.BIAS, 3L * width);
		for (int which = 0; which < 3; which++) {
			parts.module(ModuleInfo.linear(keys.projection(layer, which), width, width, parts.part()));
		}
	}
}
