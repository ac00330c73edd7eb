package org.easel.runs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.extension.Contributions;

/** The runners that are contributed to an extension registry. */
public final class Runners {

	/** The extension point. */
	public static final String POINT = "org.easel.runs.runners";

	/** The runner that does the work on this computer. */
	public static final String LOCAL = "local";

	private static final String ELEMENT = "runner";

	private final Contributions<Runner> contributions;

	private Runners(Contributions<Runner> contributions) {
		this.contributions = contributions;
	}

	/** Reads the runners of a registry; a broken contribution is reported there and skipped. */
	public static Runners read(IExtensionRegistry registry) {
		return new Runners(Contributions.read(registry, POINT, ELEMENT, Runner.class));
	}

	/** All runners that are well described. */
	public List<Contribution<Runner>> all() {
		return contributions.all();
	}

	/** The runner of an id or an older name. */
	public Optional<Contribution<Runner>> find(String idOrAlias) {
		return contributions.find(idOrAlias);
	}

	/** The contributions that were skipped, with their reasons. */
	public List<BrokenContribution> broken() {
		return contributions.broken();
	}

	/**
	 * Makes the runner of an id or an older name.
	 *
	 * @throws IOException if there is none, or its class does not load
	 */
	public Runner open(String idOrAlias) throws IOException {
		var contribution = find(idOrAlias).orElseThrow(() -> new IOException("There is no runner \"" + idOrAlias + "\". There are: "
				+ all().stream().map(Contribution::id).collect(Collectors.joining(", ")) + "."));
		try {
			return contribution.create();
		} catch (ContributionException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
	}
}
