package org.easel.core.extension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * What is contributed to one extension point. A broken contribution is reported with its contributor, logged, and skipped;
 * it never stops the others.
 *
 * @param <T> what the contributed classes must be
 */
public final class Contributions<T> {

	private static final Logger LOG = Logger.getLogger(Contributions.class.getName());

	private final String point;
	private final Class<T> type;
	private final Map<String, Contribution<T>> byId = new LinkedHashMap<>();
	private final Map<String, Contribution<T>> byAlias = new LinkedHashMap<>();
	private final List<BrokenContribution> broken = new ArrayList<>();

	private Contributions(String point, Class<T> type) {
		this.point = point;
		this.type = type;
	}

	/**
	 * Reads an extension point. Each contribution has the attributes {@code id} and {@code class}, maybe {@code label},
	 * {@code description} and {@code settings}, and elements {@code alias} with an {@code id} each.
	 *
	 * @param elementName name of the contributions' element
	 */
	public static <T> Contributions<T> read(IExtensionRegistry registry, String point, String elementName, Class<T> type) {
		var result = new Contributions<T>(point, type);
		for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
			if (elementName.equals(element.getName())) {
				result.add(element);
			} else {
				result.skip(element, "Its element is <" + element.getName() + ">; it must be <" + elementName + ">.");
			}
		}
		result.checkClasses();
		return result;
	}

	private void add(IConfigurationElement element) {
		String id = element.getAttribute("id");
		String className = element.getAttribute("class");
		if (id == null || id.isBlank()) {
			skip(element, "It has no id. Give it one that stays the same for ever.");
		} else if (className == null || className.isBlank()) {
			skip(element, "It has no class. Name the class that does the work, a " + type.getName() + ".");
		} else if (byId.containsKey(id)) {
			skip(element, "Its id is already that of a contribution of " + byId.get(id).contributor() + ". Choose another id.");
		} else {
			var aliases = Arrays.stream(element.getChildren("alias")).map(alias -> alias.getAttribute("id"))
					.filter(alias -> alias != null && !alias.isBlank()).toList();
			var contribution = new Contribution<>(element, type, aliases);
			byId.put(id, contribution);
			aliases.forEach(alias -> byAlias.putIfAbsent(alias, contribution));
		}
	}

	/** A class that cannot be made is found now rather than in the midst of a run. */
	private void checkClasses() {
		for (Contribution<T> contribution : List.copyOf(byId.values())) {
			try {
				contribution.create();
				contribution.settings();
			} catch (ContributionException e) {
				drop(contribution, e.getMessage());
			}
		}
	}

	private void skip(IConfigurationElement element, String reason) {
		String id = element.getAttribute("id");
		report(new BrokenContribution(element.getContributor().getName(), point, id == null ? "" : id, reason));
	}

	/**
	 * Takes out a contribution whose code fails when it is used; it is reported as those are that cannot be made.
	 *
	 * @param reason a sentence for the plug-in's author
	 */
	public synchronized void drop(Contribution<T> contribution, String reason) {
		if (byId.remove(contribution.id(), contribution)) {
			byAlias.values().removeIf(contribution::equals);
			report(new BrokenContribution(contribution.contributor(), point, contribution.id(), reason));
		}
	}

	private void report(BrokenContribution contribution) {
		broken.add(contribution);
		LOG.warning(contribution.message());
	}

	/** The contributions that can be used, in the registry's order. */
	public synchronized List<Contribution<T>> all() {
		return List.copyOf(byId.values());
	}

	/** The contribution of an id, or of an older id. */
	public synchronized Optional<Contribution<T>> find(String idOrAlias) {
		return Optional.ofNullable(byId.getOrDefault(idOrAlias, byAlias.get(idOrAlias)));
	}

	/** The contributions that are skipped, with their reasons. */
	public synchronized List<BrokenContribution> broken() {
		return List.copyOf(broken);
	}
}
