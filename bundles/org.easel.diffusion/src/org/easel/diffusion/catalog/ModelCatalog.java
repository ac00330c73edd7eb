package org.easel.diffusion.catalog;

import java.util.List;

import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.diffusion.config.ModelConfig;

/**
 * All that a model of some configuration is made of: its tensors, and the layers that add-ons can be trained for.
 *
 * @param tensors in the order of the checkpoint's parts: UNet, text encoders, VAE
 * @param modules linear layers and convolutions of UNet and text encoders, in the order of the model
 */
public record ModelCatalog(List<TensorSpec> tensors, List<ModuleInfo> modules) {

	public ModelCatalog {
		tensors = List.copyOf(tensors);
		modules = List.copyOf(modules);
	}

	/** The catalogue of a model of this shape. */
	public static ModelCatalog of(ModelConfig config) {
		var parts = new Parts();
		new UnetCatalog(parts.of(Part.UNET), config.unet()).list();
		for (int i = 0; i < config.text().size(); i++) {
			new TextCatalog(parts.of(i == 0 ? Part.TEXT_1 : Part.TEXT_2), config.text().get(i)).list();
		}
		new VaeCatalog(parts.of(null), config.vae()).list();
		return new ModelCatalog(parts.tensors(), parts.modules());
	}
}
