package org.easel.runs.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.tagging.Availability;
import org.easel.tagging.TaggerFactory;
import org.easel.tagging.Taggers;

/**
 * A tagger that may be chosen. Nothing of it is loaded: it is described here and works in the worker.
 *
 * @param id for {@link LabelRequest}
 * @param label for people
 * @param settings that it takes
 * @param missing why it cannot be used with the settings given, a sentence with the way out; empty if it can
 */
public record TaggerChoice(String id, String label, SettingsDescription settings, String missing) {

	/** Whether it can be used. */
	public boolean isReady() {
		return missing.isEmpty();
	}

	/**
	 * All taggers that are installed.
	 *
	 * @param given settings by the tagger's id; what is unset takes its default
	 */
	public static List<TaggerChoice> all(IExtensionRegistry registry, Map<String, SettingValues> given) {
		var taggers = Taggers.read(registry);
		var choices = new ArrayList<TaggerChoice>();
		taggers.all().forEach(each -> choices.add(of(each, given.getOrDefault(each.id(), SettingValues.empty()))));
		taggers.broken().forEach(each -> choices.add(new TaggerChoice(each.id(), each.id(), SettingsDescription.empty(), each.message())));
		return List.copyOf(choices);
	}

	private static TaggerChoice of(Contribution<TaggerFactory> tagger, SettingValues given) {
		try {
			var description = tagger.settings();
			var missing = tagger.create().availability(description.defaults().withAll(given)) instanceof Availability.Missing lacking ? lacking.reason() : "";
			return new TaggerChoice(tagger.id(), tagger.label(), description, missing);
		} catch (ContributionException broken) {
			return new TaggerChoice(tagger.id(), tagger.label(), SettingsDescription.empty(), broken.getMessage());
		}
	}
}
