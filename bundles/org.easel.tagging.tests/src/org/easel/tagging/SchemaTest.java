package org.easel.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.easel.core.settings.SettingsProvider;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Keeps the example in the schema the same as what the bundle itself contributes. */
class SchemaTest {

	@Test
	void theExampleIsTheBundlesOwnContribution() throws Exception {
		var example = tagger(new InputSource(new StringReader(example())));
		var own = tagger(new InputSource(resource("/plugin.xml")));
		for (var name : new String[] {"id", "label", "description", "class", "settings"}) {
			assertEquals(own.getAttribute(name), example.getAttribute(name), name);
		}
	}

	@Test
	void theExamplesClassesLoad() throws Exception {
		var example = tagger(new InputSource(new StringReader(example())));
		assertInstanceOf(TaggerFactory.class, newInstance(example.getAttribute("class")));
		assertInstanceOf(SettingsProvider.class, newInstance(example.getAttribute("settings")));
	}

	@Test
	void theExampleIsReadAsAContribution() throws Exception {
		var example = example();
		var inner = example.substring(example.indexOf('>') + 1, example.lastIndexOf('<'));
		assertEquals("wd14", Taggers.read(TestRegistry.withTaggers(inner)).all().getFirst().id());
	}

	private static String example() throws Exception {
		var documentation = parse(new InputSource(resource("/schema/taggers.exsd"))).getElementsByTagName("documentation");
		for (int i = 0; i < documentation.getLength(); i++) {
			var text = documentation.item(i).getTextContent();
			if (text.contains("<pre>")) {
				return text.substring(text.indexOf("<pre>") + 5, text.indexOf("</pre>")).strip();
			}
		}
		throw new AssertionError("The schema has no example");
	}

	private static Element tagger(InputSource xml) throws Exception {
		return (Element) parse(xml).getElementsByTagName("tagger").item(0);
	}

	private static Element parse(InputSource xml) throws ParserConfigurationException, SAXException, IOException {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
	}

	private static InputStream resource(String path) {
		return Tagger.class.getResourceAsStream(path);
	}

	private static Object newInstance(String className) throws ReflectiveOperationException {
		return Class.forName(className).getConstructor().newInstance();
	}
}
