package org.easel.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.easel.core.extension.Contribution;
import org.easel.core.settings.Problem;
import org.easel.diffusion.BaseModels;

/** Finds base models on this computer: the one that Easel brings, and files of the user. */
public final class BaseModelFiles {

	/** The id of the base model that Easel brings. */
	public static final String BUILT_IN = "easel.small";

	private static final String EXTENSION = ".safetensors";

	/** Gives the file of the base model that Easel brings. */
	@FunctionalInterface
	public interface BuiltIn {

		/** @throws IOException if this installation lacks it */
		Path file() throws IOException;
	}

	private final BaseModels kinds;
	private final BuiltIn builtIn;
	private final Path folder;

	/**
	 * @param builtIn where the base model lies that Easel brings
	 * @param folder where the user keeps base models; may be missing
	 */
	public BaseModelFiles(BaseModels kinds, BuiltIn builtIn, Path folder) {
		this.kinds = kinds;
		this.builtIn = builtIn;
		this.folder = folder;
	}

	/** The folder where the user keeps base models. */
	public Path folder() {
		return folder;
	}

	/**
	 * Finds a base model.
	 *
	 * @param idOrFile the id of the one that Easel brings, a file, or a file's name in the folder of models
	 * @throws IOException if there is none, or it is no model that Easel knows; the message says the way out
	 */
	public BaseModelFile find(String idOrFile) throws IOException {
		if (idOrFile.isBlank() || idOrFile.equals(BUILT_IN)) {
			var file = builtIn.file();
			return new BaseModelFile(file, true, kinds.facts(file));
		}
		for (var candidate : List.of(Path.of(idOrFile), folder.resolve(idOrFile), folder.resolve(idOrFile + EXTENSION))) {
			if (Files.isRegularFile(candidate)) {
				return new BaseModelFile(candidate, false, kinds.facts(candidate));
			}
		}
		var kind = kinds.find(idOrFile);
		if (kind.isPresent()) {
			throw new IOException(idOrFile + " is a kind of base model (" + kind.get().label() + "), and Easel brings none of it. "
					+ "Name a file of that kind instead, such as model.safetensors.");
		}
		throw new IOException("There is no base model \"" + idOrFile + "\": it is no file, neither here nor in " + folder + ", and not the id "
				+ BUILT_IN + " of the one that Easel brings. Kinds that Easel can read: "
				+ kinds.all().stream().map(Contribution::label).collect(Collectors.joining(", ")) + ".");
	}

	/**
	 * The models of a folder; files that are none are told in the problems.
	 *
	 * @throws IOException if the folder cannot be read
	 */
	public List<BaseModelFile> in(Path where, List<Problem> problems) throws IOException {
		var found = new ArrayList<BaseModelFile>();
		if (!Files.isDirectory(where)) {
			return found;
		}
		try (var files = Files.list(where)) {
			for (var file : files.filter(each -> each.getFileName().toString().endsWith(EXTENSION)).sorted().toList()) {
				try {
					found.add(new BaseModelFile(file, false, kinds.facts(file)));
				} catch (IOException noModel) {
					problems.add(Problem.info(file.toString(), noModel.getMessage()));
				}
			}
		}
		return found;
	}
}
