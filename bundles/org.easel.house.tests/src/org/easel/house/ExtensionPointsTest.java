package org.easel.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Extension points are described for those who use them, and the descriptions are true. */
class ExtensionPointsTest {

	private static final Pattern CLASS_IN_EXAMPLE = Pattern.compile("\\b(?:class|settings)\\s*=\\s*\"([^\"]+)\"");

	private final House house = House.find();

	@Test
	void thePointsThatOthersBuildOnAreThere() throws Exception {
		var points = new TreeSet<String>();
		for (var bundle : house.productBundles()) {
			for (var point : points(bundle)) {
				points.add(House.name(bundle) + "." + point.getAttribute("id"));
			}
		}
		assertTrue(points.containsAll(List.of("org.easel.diffusion.baseModels", "org.easel.training.trainers",
				"org.easel.training.optimizers", "org.easel.tagging.taggers", "org.easel.runs.runners")), points::toString);
	}

	@Test
	void everyPointHasItsSchemaAndEverySchemaItsPoint() throws Exception {
		var broken = new ArrayList<String>();
		for (var bundle : house.productBundles()) {
			var schemas = new TreeSet<Path>();
			for (var point : points(bundle)) {
				var schema = bundle.resolve(point.getAttribute("schema"));
				schemas.add(schema);
				if (!Files.isRegularFile(schema)) {
					broken.add(House.name(bundle) + "." + point.getAttribute("id") + " has no schema");
				}
			}
			schemas(bundle).filter(schema -> !schemas.contains(schema)).forEach(schema -> broken.add(house.relative(schema) + " has no extension point"));
		}
		assertEquals(List.of(), broken);
	}

	@Test
	void everyBasedOnNamesAClassOfTheSources() throws Exception {
		var broken = new ArrayList<String>();
		for (var schema : allSchemas()) {
			var types = elements(parse(schema), "meta.attribute").map(each -> each.getAttribute("basedOn")).filter(each -> !each.isEmpty()).toList();
			if (types.isEmpty()) {
				broken.add(house.relative(schema) + " says nowhere which type a contribution has");
			}
			types.stream().flatMap(each -> Stream.of(each.split(":"))).filter(each -> !each.isEmpty() && !house.hasClass(each))
					.forEach(each -> broken.add(house.relative(schema) + " is based on " + each + ", which has no source"));
		}
		assertEquals(List.of(), broken);
	}

	@Test
	void everySchemaHasASinceSectionAndAnExample() throws Exception {
		var broken = new ArrayList<String>();
		for (var schema : allSchemas()) {
			var document = parse(schema);
			for (var section : List.of("since", "examples")) {
				if (section(document, section).filter(text -> !text.isBlank()).isEmpty()) {
					broken.add(house.relative(schema) + " has no section " + section);
				}
			}
		}
		assertEquals(List.of(), broken);
	}

	@Test
	void everyExampleNamesClassesThatTheBuildCompiles() throws Exception {
		var broken = new ArrayList<String>();
		for (var schema : allSchemas()) {
			var classes = CLASS_IN_EXAMPLE.matcher(section(parse(schema), "examples").orElse("")).results().map(match -> match.group(1)).toList();
			if (classes.isEmpty()) {
				broken.add(house.relative(schema) + ": the example names no class");
			}
			classes.stream().filter(each -> !house.hasClass(each))
					.forEach(each -> broken.add(house.relative(schema) + ": the example names " + each + ", which has no source"));
		}
		assertEquals(List.of(), broken);
	}

	private List<Path> allSchemas() {
		return house.productBundles().stream().flatMap(this::schemas).toList();
	}

	private Stream<Path> schemas(Path bundle) {
		return house.files(bundle).stream().filter(file -> House.name(file).endsWith(".exsd"));
	}

	private static List<Element> points(Path bundle) throws Exception {
		var plugin = bundle.resolve("plugin.xml");
		return Files.isRegularFile(plugin) ? elements(parse(plugin), "extension-point").toList() : List.of();
	}

	/** The prose of a section: it stands beside the mark that names the section. */
	private static Optional<String> section(Document schema, String type) {
		return elements(schema, "meta.section").filter(mark -> mark.getAttribute("type").equals(type))
				.map(mark -> (Element) mark.getParentNode().getParentNode())
				.map(annotation -> (Element) annotation.getElementsByTagName("documentation").item(0))
				.map(Element::getTextContent).findFirst();
	}

	private static Document parse(Path file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
	}

	private static Stream<Element> elements(Document document, String name) {
		var nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
	}
}
