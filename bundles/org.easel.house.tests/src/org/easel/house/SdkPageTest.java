package org.easel.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The page for authors of plug-ins shows the example as it is, all of it. */
class SdkPageTest {

	private static final Pattern SHOWN = Pattern.compile("^`([^`\n]+)`\n\n```\\w*\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

	private final House house = House.find();

	@Test
	void showsEveryFileOfTheExampleAsItIs() throws IOException {
		var example = house.bundle("org.easel.examples.sgd");
		var page = Files.readString(house.root().resolve("features/org.easel.sdk.feature/docs/SDK.md"));
		var shown = new TreeMap<String, String>();
		SHOWN.matcher(page).results().forEach(match -> shown.put(match.group(1), match.group(2)));
		var files = new TreeSet<String>();
		house.files(example).forEach(file -> files.add(example.relativize(file).toString()));
		assertEquals(files, shown.navigableKeySet());
		for (var file : files) {
			assertEquals(Files.readString(example.resolve(file)).stripTrailing(), shown.get(file).stripTrailing(), file);
		}
	}
}
