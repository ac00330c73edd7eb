package org.easel.diffusion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.extension.Contributions;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;

/** The kinds of base models that are contributed to an extension registry. */
public final class BaseModels {

	/** The extension point. */
	public static final String POINT = "org.easel.diffusion.baseModels";

	private static final String ELEMENT = "baseModel";

	private final Contributions<BaseModel> contributions;

	private BaseModels(Contributions<BaseModel> contributions) {
		this.contributions = contributions;
	}

	/** Reads the kinds of a registry; a broken contribution is reported there and skipped. */
	public static BaseModels read(IExtensionRegistry registry) {
		return new BaseModels(Contributions.read(registry, POINT, ELEMENT, BaseModel.class));
	}

	/** All kinds that are well described, in the order in which they are asked. */
	public List<Contribution<BaseModel>> all() {
		return contributions.all();
	}

	/** The contributions that were skipped, with their reasons. */
	public List<BrokenContribution> broken() {
		return contributions.broken();
	}

	/** The kind of an id or an older name. */
	public Optional<Contribution<BaseModel>> find(String idOrAlias) {
		return contributions.find(idOrAlias);
	}

	/**
	 * What a file is, from its head alone.
	 *
	 * @throws UnusableModelException if no kind recognises it; the message says what it seems to be
	 * @throws IOException if the file cannot be read or is no safetensors file
	 */
	public BaseModelFacts facts(Path file) throws IOException {
		try (var opened = SafetensorsFile.open(file)) {
			return kind(opened).facts(opened);
		}
	}

	/**
	 * Loads a file by the first kind that recognises it.
	 *
	 * @throws UnusableModelException if no kind recognises it, or something in it is missing or broken
	 * @throws IOException if the file cannot be read or is no safetensors file
	 */
	public DiffusionModel load(Path file, LoadOptions options, ClipTokenizer tokenizer, Torch torch) throws IOException {
		var opened = SafetensorsFile.open(file);
		BaseModel kind;
		try {
			kind = kind(opened);
		} catch (IOException | RuntimeException e) {
			opened.close();
			throw e;
		}
		return kind.load(opened, options, tokenizer, torch);
	}

	private BaseModel kind(SafetensorsFile file) throws UnusableModelException {
		for (Contribution<BaseModel> contribution : all()) {
			try {
				BaseModel kind = contribution.create();
				if (kind.recognises(file)) {
					return kind;
				}
			} catch (ContributionException | RuntimeException | LinkageError e) {
				// Code of others: whatever it throws, the kinds after it are asked.
				contributions.drop(contribution, "It failed at " + file.path() + ": " + e);
			}
		}
		String known = all().stream().map(Contribution::label).collect(Collectors.joining(", "));
		throw new UnusableModelException(file.path().getFileName() + ": " + Unrecognised.describe(file) + " Easel trains on: " + known + "."
				+ broken().stream().map(broken -> " " + broken.message()).collect(Collectors.joining()));
	}
}
