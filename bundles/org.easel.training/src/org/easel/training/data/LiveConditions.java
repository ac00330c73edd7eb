package org.easel.training.data;

import java.util.ArrayList;
import java.util.List;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.Conditioning;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.SizeCondition;
import org.easel.djl.Torch;
import org.easel.training.data.RunRandom.Purpose;

/** Captions that change, or a text encoder that learns: each batch is encoded anew. */
public final class LiveConditions implements Conditions {

	/** Windows of 75 tokens that a caption may have. */
	static final int MAX_WINDOWS = 3;

	private final DiffusionModel model;
	private final List<TrainingItem> items;
	private final CaptionSource captions;
	private final int clipSkip;
	private final Adapters adapters;
	private final boolean trained;
	private final RunRandom random;

	/**
	 * @param adapters of the text encoders
	 * @param trained whether they are trained, so that the history is kept
	 */
	public LiveConditions(DiffusionModel model, List<TrainingItem> items, CaptionSource captions, int clipSkip, Adapters adapters, boolean trained,
			RunRandom random) {
		this.model = model;
		this.items = items;
		this.captions = captions;
		this.clipSkip = clipSkip;
		this.adapters = adapters;
		this.trained = trained;
		this.random = random;
	}

	@Override
	public Conditioning of(Batch batch, long number) {
		var texts = new ArrayList<String>();
		var sizes = new ArrayList<SizeCondition>();
		for (int place = 0; place < batch.items().size(); place++) {
			TrainingItem item = items.get(batch.items().get(place));
			texts.add(captions.caption(item.picture().caption(), random.of(Purpose.CAPTION, number, place)));
			sizes.add(item.size());
		}
		if (trained) {
			return encode(texts, sizes);
		}
		try (var off = Torch.noGradients()) {
			return encode(texts, sizes);
		}
	}

	private Conditioning encode(List<String> texts, List<SizeCondition> sizes) {
		var conditioner = model.conditioner();
		return conditioner.encode(conditioner.windows(texts, MAX_WINDOWS), clipSkip, sizes, adapters);
	}

	@Override
	public void close() {
		// Nothing is kept.
	}
}
