package org.easel.ui.gallery.internal;

import java.util.Map;
import java.util.Set;

import org.easel.core.image.GenerationText;
import org.easel.core.image.PngText;
import org.easel.core.image.UnreadablePictureException;
import org.easel.ui.Facts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.views.properties.IPropertySource;

/** What the Properties view says of a sample picture: what was asked for, what drew it, and what its file tells. */
final class SampleFacts {

	/** Told already, by the prompt itself. */
	private static final Set<String> KNOWN = Set.of("Steps", "Sampler", "CFG scale", "Seed", "Size"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private SampleFacts() {
	}

	static IPropertySource of(SampleRef ref) {
		var sample = ref.sample();
		var prompt = sample.prompt();
		var facts = new Facts();
		var asked = Messages.Facts_asked;
		facts.add(asked, Messages.Facts_prompt, prompt.prompt());
		facts.add(asked, Messages.Facts_negative, prompt.negative());
		facts.add(asked, Messages.Facts_seed, prompt.seed());
		facts.add(asked, Messages.Facts_size, prompt.width() + " x " + prompt.height()); //$NON-NLS-1$
		facts.add(asked, Messages.Facts_steps, prompt.steps());
		facts.add(asked, Messages.Facts_cfg, prompt.cfg());
		facts.add(asked, Messages.Facts_sampler, prompt.sampler());
		var drawn = Messages.Facts_drawn;
		facts.add(drawn, Messages.Facts_by, ref.title());
		facts.add(drawn, Messages.Facts_strength, sample.column().strength());
		facts.add(drawn, Messages.Facts_file, sample.file());
		text(ref).forEach((name, value) -> {
			if (!KNOWN.contains(name)) {
				facts.add(Messages.Facts_told, name, value);
			}
		});
		return facts;
	}

	private static Map<String, String> text(SampleRef ref) {
		try {
			var text = PngText.read(ref.sample().file()).get(GenerationText.KEYWORD);
			return text == null ? Map.of() : GenerationText.parse(text).settings();
		} catch (UnreadablePictureException e) {
			ILog.of(SampleFacts.class).warn(e.getMessage(), e);
			return Map.of(Messages.Facts_unreadable, e.getMessage());
		}
	}
}
