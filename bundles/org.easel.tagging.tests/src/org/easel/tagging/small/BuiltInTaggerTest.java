package org.easel.tagging.small;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;

import org.easel.core.image.Pictures;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.Availability;
import org.easel.tagging.TagCategory;
import org.easel.tagging.Taggers;
import org.easel.tagging.features.FeatureTagger;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** The tagger that Easel brings along, as it is. */
class BuiltInTaggerTest {

	@Test
	void itIsFoundByItsIdAndOpens() throws IOException {
		var taggers = Taggers.read(RegistryFactory.getRegistry());
		assertEquals(Availability.ready(), new BuiltInTagger().availability(SettingValues.empty()));
		try (var tagger = taggers.open(BuiltInTagger.ID, SettingValues.empty())) {
			var tags = new HashSet<String>();
			tagger.labels().forEach(label -> tags.add(label.tag()));
			assertEquals(tagger.labels().size(), tags.size());
			assertTrue(tags.contains("apple") && tags.contains("fruit") && tags.contains("red") && tags.contains("white background"));
		}
	}

	@Test
	void itRecognisesMostOfTheStarterPicturesInTheirOwnStyle() throws IOException {
		var dataset = Path.of("../org.easel.starter/data/dataset");
		int named = 0;
		var asked = new String[] {"airplane", "banana", "butterfly", "cactus", "carrot", "crown", "elephant", "hamburger", "key", "mushroom", "penguin",
				"pineapple", "sailboat", "snail", "strawberry", "turtle"};
		var missed = new ArrayList<String>();
		try (var tagger = FeatureTagger.open(BuiltInTagger.folder(), 1)) {
			for (var name : asked) {
				var things = tagger.look(Pictures.read(dataset.resolve(name + ".png"))).tags().stream()
						.filter(tag -> tag.category() == TagCategory.CHARACTER).limit(5);
				if (things.anyMatch(tag -> tag.tag().equals(name))) {
					named++;
				} else {
					missed.add(name);
				}
			}
		}
		assertTrue(named >= asked.length * 3 / 4, "missed " + missed);
	}
}
