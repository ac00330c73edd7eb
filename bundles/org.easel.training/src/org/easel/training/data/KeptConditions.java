package org.easel.training.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.Conditioning;
import org.easel.diffusion.DiffusionModel;
import org.easel.djl.Ops;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/**
 * Captions that never change and a text encoder that is not trained: each picture's is encoded once and kept in memory.
 * All have as many windows as the longest caption needs, so that any of them fit into one batch.
 */
public final class KeptConditions implements Conditions {

	private final Ops ops;
	private final NDManager manager;
	private final List<Conditioning> kept = new ArrayList<>();

	private KeptConditions(DiffusionModel model) {
		this.ops = model.torch().ops();
		this.manager = model.torch().manager().newSubManager();
	}

	/**
	 * Encodes the captions of all pictures.
	 *
	 * @param stop asked before each
	 * @return empty if it was stopped
	 */
	public static Optional<KeptConditions> encode(DiffusionModel model, List<TrainingItem> items, CaptionSource captions, int clipSkip, RunRandom random,
			BooleanSupplier stop) {
		var conditions = new KeptConditions(model);
		if (conditions.fill(model, items, captions, clipSkip, random, stop)) {
			return Optional.of(conditions);
		}
		conditions.close();
		return Optional.empty();
	}

	private boolean fill(DiffusionModel model, List<TrainingItem> items, CaptionSource captions, int clipSkip, RunRandom random, BooleanSupplier stop) {
		var texts = items.stream().map(item -> captions.caption(item.picture().caption(), random.of(RunRandom.Purpose.CAPTION, 0, 0))).toList();
		String longest = texts.stream().max(Comparator.comparingInt(text -> model.tokenizer().windows(text).size())).orElse("");
		for (int i = 0; i < items.size(); i++) {
			if (stop.getAsBoolean()) {
				return false;
			}
			try (var scope = ops.scope(); var off = Torch.noGradients()) {
				var conditioner = model.conditioner();
				// The longest caption goes along to set the number of windows.
				var windows = conditioner.windows(List.of(texts.get(i), longest), LiveConditions.MAX_WINDOWS);
				var size = items.get(i).size();
				Conditioning both = conditioner.encode(windows, clipSkip, List.of(size, size), Adapters.NONE);
				kept.add(new Conditioning(first(both.context()), both.vector() == null ? null : first(both.vector())));
			}
		}
		return true;
	}

	private NDArray first(NDArray both) {
		NDArray first = ops.copy(ops.narrow(both, 0, 0, 1));
		first.attach(manager);
		return first;
	}

	@Override
	public Conditioning of(Batch batch, long number) {
		var all = batch.items().stream().map(kept::get).toList();
		NDArray context = ops.cat(all.stream().map(Conditioning::context).toList(), 0);
		return new Conditioning(context, all.getFirst().vector() == null ? null : ops.cat(all.stream().map(Conditioning::vector).toList(), 0));
	}

	@Override
	public void close() {
		manager.close();
	}
}
