package org.easel.training.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.easel.training.files.ModelHashes;

/**
 * By what a run knows its base model's file again after a break.
 *
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
record BaseModelMark(ModelHashes hashes, long size, long modified) {

	private static final String BRIEF = "model_hash";
	private static final String FULL = "model_sha256";
	private static final String SIZE = "model_size";
	private static final String MODIFIED = "model_modified";

	/**
	 * The mark of a file. The whole file is read only where size and time do not show that it is the one of the state.
	 *
	 * @param kept of the state that the run goes on from, empty for a new run
	 * @throws IOException if the file cannot be read, or is another than that of the state
	 */
	static BaseModelMark of(Path file, Map<String, String> kept) throws IOException {
		long size = Files.size(file);
		long modified = Files.getLastModifiedTime(file).toMillis();
		if (Long.toString(size).equals(kept.get(SIZE)) && Long.toString(modified).equals(kept.get(MODIFIED))) {
			return new BaseModelMark(new ModelHashes(kept.get(BRIEF), kept.get(FULL)), size, modified);
		}
		var hashes = ModelHashes.of(file);
		if (kept.containsKey(FULL) && !kept.get(FULL).equals(hashes.full())) {
			throw new IOException(file + " is another file than the one that this run began with: its SHA-256 is " + hashes.full() + " (" + size
					+ " bytes), and was " + kept.get(FULL) + (kept.containsKey(SIZE) ? " (" + kept.get(SIZE) + " bytes)" : "")
					+ ". A LoRA belongs to one base model. Put the former file back and resume, or start a new run on this one.");
		}
		return new BaseModelMark(hashes, size, modified);
	}

	/** What a state keeps of it. */
	Map<String, String> texts() {
		return Map.of(BRIEF, hashes.brief(), FULL, hashes.full(), SIZE, Long.toString(size), MODIFIED, Long.toString(modified));
	}
}
