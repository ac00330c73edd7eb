package org.easel.core.extension;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/**
 * One well described contribution to an extension point. Its class is not touched before {@link #create()}.
 *
 * @param <T> what the contributed class must be
 */
public final class Contribution<T> {

	private static final String CLASS = "class";
	private static final String SETTINGS = "settings";

	private final IConfigurationElement element;
	private final Class<T> type;
	private final List<String> aliases;

	Contribution(IConfigurationElement element, Class<T> type, List<String> aliases) {
		this.element = element;
		this.type = type;
		this.aliases = List.copyOf(aliases);
	}

	/** The name in run settings and on the command line. */
	public String id() {
		return element.getAttribute("id");
	}

	/** The name for people; the id where none is given. */
	public String label() {
		String label = element.getAttribute("label");
		return label == null || label.isBlank() ? id() : label;
	}

	/** What it is good for, in a sentence; empty where none is given. */
	public String description() {
		String description = element.getAttribute("description");
		return description == null ? "" : description;
	}

	/** Older ids that mean the same. */
	public List<String> aliases() {
		return aliases;
	}

	/** Symbolic name of the bundle that contributed it. */
	public String contributor() {
		return element.getContributor().getName();
	}

	/**
	 * A new instance of the contributed class.
	 *
	 * @throws ContributionException if the class is missing, cannot be made, or is of another type
	 */
	public T create() throws ContributionException {
		return instance(CLASS, type);
	}

	/**
	 * The settings that it takes; none where it names no settings class.
	 *
	 * @throws ContributionException if the settings class is missing, cannot be made, is of another type, or fails to describe them
	 */
	public SettingsDescription settings() throws ContributionException {
		if (element.getAttribute(SETTINGS) == null) {
			return new SettingsDescription(List.of());
		}
		try {
			return Objects.requireNonNull(instance(SETTINGS, SettingsProvider.class).describe(), "no description");
		} catch (RuntimeException | LinkageError e) {
			// Code of others: whatever it throws must not stop the contributions beside it.
			throw new ContributionException(name() + ": the class " + element.getAttribute(SETTINGS) + " does not describe its settings: " + e.getMessage(), e);
		}
	}

	/**
	 * Which values do not go together, by the contribution's own rules; none where it names no settings class.
	 *
	 * @param values of all its settings, each right by itself
	 * @throws ContributionException if the settings class is missing, cannot be made, is of another type, or fails
	 */
	public List<Problem> together(SettingValues values) throws ContributionException {
		if (element.getAttribute(SETTINGS) == null) {
			return List.of();
		}
		try {
			return List.copyOf(instance(SETTINGS, SettingsProvider.class).together(values));
		} catch (RuntimeException | LinkageError e) {
			throw new ContributionException(name() + ": the class " + element.getAttribute(SETTINGS) + " fails to check its settings: " + e.getMessage(), e);
		}
	}

	private <R> R instance(String attribute, Class<R> wanted) throws ContributionException {
		Object made;
		try {
			made = element.createExecutableExtension(attribute);
		} catch (CoreException | RuntimeException | LinkageError e) {
			throw new ContributionException(name() + ": the class " + element.getAttribute(attribute) + " cannot be made: " + e.getMessage(), e);
		}
		if (!wanted.isInstance(made)) {
			throw new ContributionException(name() + ": the class " + element.getAttribute(attribute) + " is no " + wanted.getName() + ".", null);
		}
		return wanted.cast(made);
	}

	private String name() {
		return contributor() + ", \"" + id() + "\"";
	}
}
