package org.easel.core.samples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.easel.core.io.Folders;
import org.easel.core.project.LoraName;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.core.safetensors.TensorInfo;

/**
 * An epoch that is kept: a copy of its file where other programs look for LoRAs, under a name of its own. The copy has all that the epoch's metadata say;
 * only its title and its name in them are the new ones, and the hash that depends on them.
 *
 * @param source the epoch's file
 * @param folder for the copy; made where it is missing
 * @param name of the copy
 */
public record EpochCopy(Path source, Path folder, LoraName name) {

	private static final String ENDING = ".safetensors";
	private static final String LEGACY_HASH = "sshs_legacy_hash";

	/** @throws IllegalArgumentException for a name of which nothing is left for a file */
	public EpochCopy {
		if (name.fileName().isEmpty()) {
			throw new IllegalArgumentException(name.warnings().getFirst().message());
		}
	}

	/** The name that an epoch's copy has where nobody gives another: that of its file. */
	public static String usualName(RunEpoch epoch) {
		return epoch.file().getFileName().toString().replaceFirst("\\.safetensors$", "");
	}

	/** The copy's file. */
	public Path target() {
		return folder.resolve(name.fileName() + ENDING);
	}

	/** Whether something has this name already. */
	public boolean isTaken() {
		return Files.exists(target());
	}

	/**
	 * Writes the copy, whole or not at all.
	 *
	 * @param replace what has its name already; ask the person first
	 * @return the copy
	 * @throws FileAlreadyExistsException if its name is taken and it may not replace that
	 * @throws IOException if the epoch cannot be read, or the copy cannot be written
	 */
	public Path write(boolean replace) throws IOException {
		var target = target();
		if (Files.exists(target)) {
			if (Files.isSameFile(source, target)) {
				throw new IOException(target + " is the epoch itself. Name another folder, or another name.");
			}
			if (!replace) {
				throw new FileAlreadyExistsException(target.toString(), null, "it is there already. Give another name, or say that it may be replaced.");
			}
		}
		Folders.create(folder);
		try (var file = SafetensorsFile.open(source)) {
			var tensors = new ArrayList<TensorData>();
			for (var tensor : inOrder(file)) {
				tensors.add(new TensorData(tensor.name(), tensor.type(), tensor.shape(), file.map(tensor.name())));
			}
			var metadata = new LinkedHashMap<>(file.metadata());
			metadata.put("ss_output_name", name.fileName());
			metadata.put("modelspec.title", name.title());
			if (metadata.containsKey(LEGACY_HASH)) {
				metadata.put(LEGACY_HASH, SafetensorsWriter.legacyHash(metadata, tensors));
			}
			SafetensorsWriter.write(target, metadata, tensors);
		}
		return target;
	}

	/** As they lie in the file, so that its hash stays the same. */
	private static List<TensorInfo> inOrder(SafetensorsFile file) {
		return file.tensors().values().stream().sorted(Comparator.comparingLong(TensorInfo::begin).thenComparingLong(TensorInfo::end)).toList();
	}
}
