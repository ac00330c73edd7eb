package org.easel.diffusion;

/** The additions of a whole model, found by the layer's place in the checkpoint. */
@FunctionalInterface
public interface Adapters {

	/** A model as it is. */
	Adapters NONE = path -> null;

	/**
	 * @param path the layer's key without {@code .weight}, see {@link ModuleInfo#path()}
	 * @return the addition, or null where the layer has none
	 */
	Adapter forModule(String path);
}
