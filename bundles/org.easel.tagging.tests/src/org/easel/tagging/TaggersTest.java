package org.easel.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.easel.core.extension.Contribution;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.wd14.SmallWd14;
import org.easel.tagging.wd14.Wd14Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class TaggersTest {

	private static final String WD14 = "<tagger id=\"wd14\" label=\"WD14\" class=\"org.easel.tagging.wd14.Wd14TaggerFactory\""
			+ " settings=\"org.easel.tagging.wd14.Wd14Settings\"><alias id=\"wd-tagger\"/></tagger>";

	@TempDir
	Path folder;

	@Test
	void aContributedTaggerTagsByItsIdAlone() throws IOException {
		var settings = SettingValues.of(Map.of("model_folder", SmallWd14.write(folder).toString()));
		try (var tagger = taggers(WD14).open("wd14", settings)) {
			assertInstanceOf(Wd14Tagger.class, tagger);
		}
	}

	@Test
	void thePlatformKnowsTheBundlesOwnTagger() {
		var registry = RegistryFactory.getRegistry();
		assumeTrue(registry != null, "outside OSGi there is no platform");
		var wd14 = Taggers.read(registry).find("wd14").orElseThrow();
		assertEquals("org.easel.tagging", wd14.contributor());
		assertEquals(List.of(), Taggers.read(registry).broken());
	}

	@Test
	void anOlderNameStillResolves() {
		assertEquals("wd14", taggers(WD14).find("wd-tagger").orElseThrow().id());
	}

	@Test
	void anUnknownTaggerIsToldWithThoseThereAre() {
		var taggers = taggers(WD14);
		assertTold("wd14", () -> taggers.open("joytag", SettingValues.empty()));
	}

	@Test
	void aMissingSettingIsTold() {
		var taggers = taggers(WD14);
		assertTold("model_folder", () -> taggers.open("wd14", SettingValues.empty()));
	}

	@Test
	void aFolderWithoutModelIsTold() {
		var taggers = taggers(WD14);
		assertTold("model.onnx",
				() -> taggers.open("wd14", SettingValues.of(Map.of("model_folder", folder.toString()))));
	}

	@Test
	void aBrokenContributionIsReportedAndTheOthersWork() {
		var taggers = taggers("<tagger label=\"No id\" class=\"x.Y\"/>" + WD14);
		assertEquals(List.of("wd14"), taggers.all().stream().map(Contribution::id).toList());
		assertEquals(List.of(TestRegistry.CONTRIBUTOR), taggers.broken().stream().map(broken -> broken.contributor()).toList());
	}

	@Test
	void aClassThatIsNoTaggerFactoryIsToldWithItsContributor() {
		var taggers = taggers("<tagger id=\"odd\" label=\"Odd\" class=\"java.lang.StringBuilder\"/>" + WD14);
		assertTold(TestRegistry.CONTRIBUTOR, () -> taggers.open("odd", SettingValues.empty()));
		assertEquals(List.of("wd14"), taggers.all().stream().map(Contribution::id).toList());
	}

	private static Taggers taggers(String contribution) {
		return Taggers.read(TestRegistry.withTaggers(contribution));
	}

	private static void assertTold(String part, Executable opening) {
		var failure = assertThrows(TaggingException.class, opening);
		assertTrue(failure.getMessage().contains(part), failure.getMessage());
	}
}
