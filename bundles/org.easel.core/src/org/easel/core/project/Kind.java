package org.easel.core.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a LoRA teaches, with the number of pictures that the reference guide advises for it. */
public enum Kind {
	CHARACTER(20, 50), STYLE(30, 100), CONCEPT(50, 100);

	private final int fewest;
	private final int most;

	Kind(int fewest, int most) {
		this.fewest = fewest;
		this.most = most;
	}

	/** The word in files and on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public int fewestPictures() {
		return fewest;
	}

	public int mostPictures() {
		return most;
	}

	/** @throws IllegalArgumentException for another word; the message names those that there are */
	public static Kind of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no kind \"" + word + "\"; there are "
						+ Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", ")) + "."));
	}
}
