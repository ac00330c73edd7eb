package org.easel.tagging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.extension.Contributions;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.Severity;

/** The taggers that are contributed to an extension registry. */
public final class Taggers {

	/** The extension point. */
	public static final String POINT = "org.easel.tagging.taggers";

	private static final String ELEMENT = "tagger";

	private final Contributions<TaggerFactory> contributions;

	private Taggers(Contributions<TaggerFactory> contributions) {
		this.contributions = contributions;
	}

	/** Reads the taggers of a registry; a broken contribution is reported there and skipped. */
	public static Taggers read(IExtensionRegistry registry) {
		return new Taggers(Contributions.read(registry, POINT, ELEMENT, TaggerFactory.class));
	}

	/** All taggers that are well described. */
	public List<Contribution<TaggerFactory>> all() {
		return contributions.all();
	}

	/** The tagger of an id or an older name. */
	public Optional<Contribution<TaggerFactory>> find(String idOrAlias) {
		return contributions.find(idOrAlias);
	}

	/** The contributions that were skipped, with their reasons. */
	public List<BrokenContribution> broken() {
		return contributions.broken();
	}

	/**
	 * Makes a tagger, which the caller closes.
	 *
	 * @param given values for its settings; what is unset takes its default
	 * @throws TaggingException if there is no such tagger, a value is wrong, or the tagger cannot be made
	 */
	public Tagger open(String idOrAlias, SettingValues given) throws TaggingException {
		var contribution = find(idOrAlias).orElseThrow(() -> unknown(idOrAlias));
		try {
			var description = contribution.settings();
			var values = description.defaults().withAll(given);
			var errors = description.check(values).stream().filter(problem -> problem.severity() == Severity.ERROR)
					.map(Problem::message).collect(Collectors.joining(" "));
			if (!errors.isEmpty()) {
				throw new TaggingException("The tagger \"" + idOrAlias + "\" cannot be made. " + errors);
			}
			var factory = contribution.create();
			if (factory.availability(values) instanceof Availability.Missing missing) {
				throw new TaggingException(missing.reason());
			}
			return factory.create(values);
		} catch (ContributionException e) {
			throw new TaggingException("The tagger \"" + idOrAlias + "\" cannot be made: " + e.getMessage(), e);
		}
	}

	private TaggingException unknown(String id) {
		return new TaggingException(broken().stream().filter(each -> each.id().equals(id)).map(BrokenContribution::message)
				.findFirst().orElseGet(() -> "There is no tagger \"" + id + "\". There are: "
						+ all().stream().map(Contribution::id).collect(Collectors.joining(", ")) + "."));
	}
}
