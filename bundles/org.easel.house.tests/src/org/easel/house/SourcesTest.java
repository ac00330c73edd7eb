package org.easel.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Files stay small, the map stays true, and no file tells where it was written. */
class SourcesTest {

	private static final int MOST_LINES = 400;
	private static final int LARGEST_TEXT = 2 << 20;

	// written in pieces, so that this file passes its own test
	private static final Pattern REGISTRY = Pattern.compile("repo1?\\.maven\\." + "|registry\\.npmjs" + "|central\\.sonatype"
			+ "|search\\.maven" + "|deb\\.debian" + "|files\\.pythonhosted" + "|pypi\\.org");
	private static final Pattern MACHINE = Pattern.compile("(?<![\\w.}~*/-])/(?:(?:work|root|tmp)(?=[/\\s\"'`)]|$)|home/\\w+/)", Pattern.MULTILINE);

	private final House house = House.find();

	@Test
	void noJavaFileIsLong() throws IOException {
		var lengths = new ArrayList<Integer>();
		var broken = new ArrayList<String>();
		for (var file : house.javaFiles(house.root())) {
			try (var lines = Files.lines(file)) {
				var count = (int) lines.count();
				lengths.add(count);
				if (count > MOST_LINES) {
					broken.add(house.relative(file) + " has " + count + " lines");
				}
			}
		}
		lengths.sort(null);
		assertTrue(lengths.size() > 10, "the sources are there");
		System.out.printf("%d Java files, median %d lines, longest %d%n", lengths.size(), lengths.get(lengths.size() / 2), lengths.getLast());
		assertEquals(List.of(), broken);
	}

	@Test
	void theMapNamesEveryBundleAndNoOther() {
		var map = House.text(house.root().resolve("bundles/README.md"));
		var named = Pattern.compile("`(org\\.easel\\.[\\w.]+)`").matcher(map).results().map(match -> match.group(1)).distinct().toList();
		var there = house.productBundles().stream().map(House::name).toList();
		assertEquals(List.of(), there.stream().filter(bundle -> !named.contains(bundle)).toList(), "bundles that bundles/README.md does not name");
		assertEquals(List.of(), named.stream().filter(name -> !isThere(name)).toList(), "names in bundles/README.md that are gone");
	}

	@Test
	void testsLieBesideWhatTheyTest() {
		var broken = house.bundles().stream().map(House::name).filter(name -> name.endsWith(".tests") && !name.equals("org.easel.house.tests"))
				.filter(name -> !Files.isDirectory(house.bundle(name.substring(0, name.length() - ".tests".length())))).toList();
		assertEquals(List.of(), broken);
	}

	@Test
	void noFileNamesARegistryOrAMachine() throws IOException {
		var broken = new ArrayList<String>();
		for (var file : house.files(house.root())) {
			var text = textOf(file);
			REGISTRY.matcher(text).results().forEach(match -> broken.add(house.relative(file) + " names a registry: " + match.group()));
			MACHINE.matcher(text).results().forEach(match -> broken.add(house.relative(file) + " names a place of one machine: " + match.group()));
		}
		assertEquals(List.of(), broken);
	}

	/** Whether a name is a folder of the house, or an application, product or extension point that some plugin.xml declares. */
	private boolean isThere(String name) {
		for (var parent : List.of("bundles", "features", "releng")) {
			if (Files.isDirectory(house.root().resolve(parent).resolve(name))) {
				return true;
			}
		}
		var id = name.substring(name.lastIndexOf('.') + 1);
		var plugin = house.bundle(name.substring(0, name.lastIndexOf('.'))).resolve("plugin.xml");
		return Files.isRegularFile(plugin) && House.text(plugin).contains("id=\"" + id + "\"");
	}

	/** What a text file says; nothing for pictures, models and the like. */
	private static String textOf(Path file) throws IOException {
		if (Files.size(file) > LARGEST_TEXT) {
			return "";
		}
		var bytes = Files.readAllBytes(file);
		for (var each : bytes) {
			if (each == 0) {
				return "";
			}
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
