package org.easel.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Core knows neither tensors nor screens, the engine's floors know no screens, the workbench knows no tensors. */
class ImportsTest {

	private static final List<String> SCREENS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4");
	private static final List<String> TENSORS = List.of("ai.djl", "ai.onnxruntime", "org.easel.djl", "org.easel.diffusion");
	private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

	private final House house = House.find();

	@Test
	void coreKnowsNeitherScreensNorTensors() {
		assertEquals(List.of(), uses("org.easel.core", Stream.concat(SCREENS.stream(), TENSORS.stream()).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "djl", "onnx", "diffusion", "training", "tagging", "runs", "cli", "examples.sgd" })
	void engineAndCommandLineKnowNoScreens(String bundle) {
		assertEquals(List.of(), uses("org.easel." + bundle, SCREENS));
	}

	@Test
	void workbenchKnowsNoTensors() {
		var bundles = house.productBundles().stream().map(House::name).filter(name -> name.matches("org\\.easel\\.ui(\\..*)?")).toList();
		assertFalse(bundles.isEmpty());
		assertEquals(List.of(), bundles.stream().flatMap(bundle -> uses(bundle, TENSORS).stream()).toList());
	}

	@Test
	void plainPackagesKnowNoEngine() {
		for (var plain : House.PLAIN_PACKAGES) {
			var bundle = plain.substring(0, plain.lastIndexOf('.'));
			var files = house.javaFiles(house.bundle(bundle).resolve("src").resolve(plain.replace('.', '/')));
			assertFalse(files.isEmpty(), plain);
			assertEquals(List.of(), files.stream().flatMap(file -> uses(file, TENSORS).stream()).toList());
		}
	}

	@Test
	void tagsAreFoundWithoutTheTrainingEngine() {
		assertEquals(List.of(), uses("org.easel.tagging", List.of("ai.djl", "org.easel.djl")));
	}

	@Test
	void settingsAreDescribedWithoutTheEngine() {
		var attribute = Pattern.compile("\\bsettings\\s*=\\s*\"(org\\.easel\\.[\\w.]+)\"");
		var described = new ArrayList<Path>();
		for (var bundle : house.productBundles()) {
			house.files(bundle).stream().filter(file -> House.name(file).equals("plugin.xml"))
					.flatMap(file -> attribute.matcher(House.text(file)).results())
					.forEach(match -> described.add(bundle.resolve("src").resolve(match.group(1).replace('.', '/') + ".java")));
		}
		assertFalse(described.isEmpty(), "no contribution describes its settings");
		assertEquals(List.of(), described.stream().flatMap(file -> uses(file, List.of("ai.djl", "ai.onnxruntime", "org.easel.djl")).stream()).toList());
	}

	private List<String> uses(String bundle, List<String> packages) {
		return house.javaFiles(house.bundle(bundle).resolve("src")).stream().flatMap(file -> uses(file, packages).stream()).toList();
	}

	private List<String> uses(Path file, List<String> packages) {
		var text = COMMENTS.matcher(House.text(file)).replaceAll("");
		for (var plain : House.PLAIN_PACKAGES) {
			text = text.replace(plain, "");
		}
		var code = text;
		return packages.stream().filter(each -> code.contains(each + ".")).map(each -> house.relative(file) + " uses " + each).toList();
	}
}
