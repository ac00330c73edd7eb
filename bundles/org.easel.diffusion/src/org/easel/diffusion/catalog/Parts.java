package org.easel.diffusion.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Kind;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.diffusion.catalog.TensorSpec.Role;

/** Collects layers as their tensors and, outside the VAE, as modules that an add-on can be trained for. */
final class Parts {

	private final List<TensorSpec> tensors;
	private final List<ModuleInfo> modules;
	private final Part part;

	Parts() {
		this(new ArrayList<>(), new ArrayList<>(), null);
	}

	private Parts(List<TensorSpec> tensors, List<ModuleInfo> modules, Part part) {
		this.tensors = tensors;
		this.modules = modules;
		this.part = part;
	}

	/** The same lists for another part of the model; null is the VAE, whose layers are no modules. */
	Parts of(Part other) {
		return new Parts(tensors, modules, other);
	}

	List<TensorSpec> tensors() {
		return tensors;
	}

	List<ModuleInfo> modules() {
		return modules;
	}

	void tensor(String name, Role role, long... shape) {
		tensors.add(new TensorSpec(name, Arrays.stream(shape).boxed().toList(), role));
	}

	void norm(String path, long width) {
		tensor(path + ".weight", Role.NORM_WEIGHT, width);
		tensor(path + ".bias", Role.NORM_BIAS, width);
	}

	void linear(String path, int in, int out, boolean bias, Role role, boolean inTransformer) {
		tensor(path + ".weight", role, out, in);
		if (bias) {
			tensor(path + ".bias", Role.BIAS, out);
		}
		module(new ModuleInfo(path, Kind.LINEAR, in, out, 1, 1, 0, part, inTransformer));
	}

	void conv(String path, int in, int out, int kernel, int stride, Role role, boolean inTransformer) {
		tensor(path + ".weight", role, out, in, kernel, kernel);
		tensor(path + ".bias", Role.BIAS, out);
		module(new ModuleInfo(path, Kind.CONV, in, out, kernel, stride, kernel / 2, part, inTransformer));
	}

	void module(ModuleInfo module) {
		if (part != null) {
			modules.add(module);
		}
	}

	Part part() {
		return part;
	}
}
