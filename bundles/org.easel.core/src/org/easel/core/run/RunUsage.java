package org.easel.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;
import org.easel.core.io.JsonFile;

/**
 * What a run took of the computer that it was done on; usage.json of its folder. Later runs are estimated by it.
 *
 * @param machine the computer, in words that tell it from others
 * @param secondsPerStep in the middle, above 0
 * @param peakMemory of its process in bytes; 0 where it is not known
 */
public record RunUsage(String machine, double secondsPerStep, long peakMemory) {

	private static final int VERSION = 1;

	/** This computer. */
	public static String thisMachine() {
		return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors";
	}

	/** @throws IOException that names the file, if it cannot be written */
	public void write(RunFolder run) throws IOException {
		var json = new JsonObject();
		json.addProperty("version", VERSION);
		json.addProperty("machine", machine);
		json.addProperty("seconds_per_step", secondsPerStep);
		json.addProperty("peak_memory", peakMemory);
		JsonFile.write(file(run), json);
	}

	/**
	 * What a run has noted; nothing where it has not come that far.
	 *
	 * @throws IOException that names the file and what is wrong with it
	 */
	public static Optional<RunUsage> read(RunFolder run) throws IOException {
		var file = file(run);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		var json = new JsonFields(JsonFile.read(file), file.toString());
		try {
			return Optional.of(new RunUsage(json.text("machine"), json.real("seconds_per_step"), json.whole("peak_memory")));
		} catch (IllegalArgumentException wrong) {
			throw new IOException(wrong.getMessage(), wrong);
		}
	}

	private static Path file(RunFolder run) {
		return run.path().resolve("usage.json");
	}
}
