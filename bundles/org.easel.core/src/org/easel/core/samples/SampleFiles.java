package org.easel.core.samples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.easel.core.run.RunFolder;
import org.easel.core.run.SamplePrompt;

/**
 * Where the sample pictures of a run lie: {@code samples/000003/00-1001.png} for the prompts that the run draws itself,
 * {@code samples/000003/again-1f2e3d4c-1001.png} for what a person asked for later; another strength than 1 stands behind an {@code @}.
 */
public final class SampleFiles {

	/** The keyword of the PNG text that holds a picture's {@link SamplePrompt} as JSON. */
	public static final String KEYWORD = "easel";

	private static final Pattern OWN = Pattern.compile("(\\d{2,9})-(-?\\d{1,19})\\.png");
	private static final Pattern AGAIN = Pattern.compile("again-[0-9a-f]{8}-(-?\\d{1,19})(?:@(\\d{1,3}(?:\\.\\d{1,6})?))?\\.png");
	private static final Pattern EPOCH = Pattern.compile("\\d{6,9}");

	private SampleFiles() {
	}

	/**
	 * What a file's name tells.
	 *
	 * @param index of the run's own prompt, -1 where a person asked for it
	 */
	record Name(int index, long seed, double strength) {
	}

	/** The file of a picture that a person asks for; equal prompts have equal files. */
	public static Path again(RunFolder run, SampleColumn column, SamplePrompt prompt) {
		var crc = new CRC32();
		crc.update(prompt.toJson().toString().getBytes(StandardCharsets.UTF_8));
		boolean usual = column.isBase() || column.strength() == 1;
		var strength = usual ? "" : "@" + number(column.strength());
		return run.samples(column.epoch()).resolve("again-%08x-%d%s.png".formatted(crc.getValue(), prompt.seed(), strength));
	}

	static Optional<Name> name(Path file) {
		var name = String.valueOf(file.getFileName());
		var own = OWN.matcher(name);
		if (own.matches()) {
			return seed(own.group(2)).map(seed -> new Name(Integer.parseInt(own.group(1)), seed, 1));
		}
		var again = AGAIN.matcher(name);
		if (again.matches()) {
			double strength = again.group(2) == null ? 1 : Double.parseDouble(again.group(2));
			return seed(again.group(1)).map(seed -> new Name(-1, seed, strength));
		}
		return Optional.empty();
	}

	/** The epoch of a folder of samples; empty for any other folder. */
	static Optional<Integer> epoch(Path folder) {
		var name = String.valueOf(folder.getFileName());
		return EPOCH.matcher(name).matches() ? Optional.of(Integer.valueOf(name)) : Optional.empty();
	}

	/** A strength without needless digits, such as 0.8. */
	public static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
	}

	private static Optional<Long> seed(String digits) {
		try {
			return Optional.of(Long.valueOf(digits));
		} catch (NumberFormatException beyond) {
			return Optional.empty();
		}
	}
}
