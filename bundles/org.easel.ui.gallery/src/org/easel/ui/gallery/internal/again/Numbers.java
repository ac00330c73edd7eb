package org.easel.ui.gallery.internal.again;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

import org.easel.ui.gallery.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Reads numbers that a person typed, parted by commas or spaces. */
final class Numbers {

	private static final double STRONGEST = 5;

	private Numbers() {
	}

	/** Seeds, each once. @throws IllegalArgumentException with what is wrong */
	static List<Long> seeds(String text) {
		return read(text, Messages.Again_wrongSeed, Long::valueOf);
	}

	/** Strengths from 0 to 5, each once. @throws IllegalArgumentException with what is wrong */
	static List<Double> strengths(String text) {
		return read(text, Messages.Again_wrongStrength, word -> {
			double strength = Double.parseDouble(word);
			if (!(strength >= 0 && strength <= STRONGEST)) {
				throw new NumberFormatException(word);
			}
			return strength;
		});
	}

	private static <T> List<T> read(String text, String wrong, Function<String, T> number) {
		var numbers = new LinkedHashSet<T>();
		for (var word : text.strip().split("[,;\\s]+")) { //$NON-NLS-1$
			try {
				numbers.add(number.apply(word));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException(NLS.bind(wrong, word), e);
			}
		}
		return new ArrayList<>(numbers);
	}
}
