package org.easel.training.lora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.Adapter;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Kind;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.djl.Ops;
import org.easel.djl.Script;
import org.easel.djl.Torch;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * A LoRA: small additions to chosen layers of a model. It adds itself at full strength; {@link #at(double)} gives it at
 * another. The tensors live until it is closed.
 */
public final class LoraNetwork implements Adapters, AutoCloseable {

	private final NDManager manager;
	private final Ops ops;
	private final List<LoraModule> modules;
	private final Map<String, Adapter> full;

	LoraNetwork(NDManager manager, Ops ops, List<LoraModule> modules) {
		this.manager = manager;
		this.ops = ops;
		this.modules = List.copyOf(modules);
		this.full = adapters(1);
	}

	/**
	 * A new LoRA that changes nothing yet: {@code down} uniform in +-1/sqrt(fan-in), {@code up} zero. Its tensors ask
	 * for gradients.
	 *
	 * @param layers the layers to train, at least one
	 * @param random the stream of random numbers for the layer at a place of the list
	 */
	public static LoraNetwork create(Torch torch, LoraNames names, List<ModuleInfo> layers, LoraShape shape,
			IntFunction<CounterRandom> random) {
		if (layers.isEmpty()) {
			throw new IllegalArgumentException("A LoRA needs at least one layer to train.");
		}
		NDManager manager = torch.manager().newSubManager();
		var modules = new ArrayList<LoraModule>();
		for (int i = 0; i < layers.size(); i++) {
			ModuleInfo layer = layers.get(i);
			Shape down = downShape(layer, shape.dim());
			NDArray downValue = manager.create(uniform(down, random.apply(i)), down);
			NDArray upValue = manager.zeros(upShape(layer, shape.dim()));
			downValue.setRequiresGradient(true);
			upValue.setRequiresGradient(true);
			modules.add(new LoraModule(names.name(layer), layer, downValue, upValue, shape.alpha()));
		}
		return new LoraNetwork(manager, torch.ops(), modules);
	}

	@Override
	public Adapter forModule(String path) {
		return full.get(path);
	}

	/** The LoRA at a strength, 1 being full; 0 gives the model as it is. */
	public Adapters at(double strength) {
		return strength == 0 ? NONE : adapters(strength)::get;
	}

	/** All layers' LoRAs, in the order of the model. */
	public List<LoraModule> modules() {
		return modules;
	}

	/** The tensors of the UNet's layers, {@code up} after {@code down}. */
	public List<Parameter> unet() {
		return parameters(true);
	}

	/** The tensors of the text encoders' layers, {@code up} after {@code down}. */
	public List<Parameter> text() {
		return parameters(false);
	}

	/**
	 * Takes values for all tensors, as a resume does.
	 *
	 * @param values by the names of {@link #unet()} and {@link #text()}; copied
	 * @throws IllegalArgumentException if one is missing or of another shape; nothing is changed then
	 */
	public void restore(Map<String, NDArray> values) {
		var targets = new ArrayList<NDArray>();
		var sources = new ArrayList<NDArray>();
		for (Parameter parameter : all()) {
			NDArray value = values.get(parameter.name());
			if (value == null || !value.getShape().equals(parameter.shape())) {
				throw new IllegalArgumentException("\"" + parameter.name() + "\" should have the shape " + parameter.shape() + ", but "
						+ (value == null ? "is missing" : "has " + value.getShape()) + ". It was written for another network.");
			}
			targets.add(parameter.value());
			sources.add(value);
		}
		try (var off = Torch.noGradients()) {
			copying().number("copy", targets, sources);
		}
	}

	/** All tensors, those of the UNet first. */
	public List<Parameter> all() {
		var all = new ArrayList<>(unet());
		all.addAll(text());
		return List.copyOf(all);
	}

	private static Script copying() {
		try (var in = LoraNetwork.class.getResourceAsStream("copy.torchscript")) {
			return Script.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Shape downShape(ModuleInfo layer, int dim) {
		return layer.kind() == Kind.LINEAR ? new Shape(dim, layer.in()) : new Shape(dim, layer.in(), layer.kernel(), layer.kernel());
	}

	static Shape upShape(ModuleInfo layer, int dim) {
		return layer.kind() == Kind.LINEAR ? new Shape(layer.out(), dim) : new Shape(layer.out(), dim, 1, 1);
	}

	private static float[] uniform(Shape shape, CounterRandom random) {
		var values = new float[(int) shape.size()];
		double bound = 1 / Math.sqrt((double) shape.size() / shape.get(0));
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) ((2 * random.nextDouble() - 1) * bound);
		}
		return values;
	}

	private Map<String, Adapter> adapters(double strength) {
		var adapters = new HashMap<String, Adapter>();
		modules.forEach(module -> adapters.put(module.layer().path(), module.adapter(ops, strength)));
		return adapters;
	}

	private List<Parameter> parameters(boolean unet) {
		var parameters = new ArrayList<Parameter>();
		for (LoraModule module : modules) {
			if (module.layer().part() == Part.UNET == unet) {
				parameters.add(new Parameter(module.name() + LoraFile.DOWN, module.down()));
				parameters.add(new Parameter(module.name() + LoraFile.UP, module.up()));
			}
		}
		return List.copyOf(parameters);
	}

	@Override
	public void close() {
		manager.close();
	}
}
