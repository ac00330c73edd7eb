package org.easel.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

	@TempDir
	Path folder;

	@Test
	void anObjectComesBack() throws IOException {
		var json = new JsonObject();
		json.addProperty("name", "<käwaii>");
		json.addProperty("version", 1);
		var file = folder.resolve("easel.json");
		JsonFile.write(file, json);
		assertEquals(json, JsonFile.read(file));
		assertEquals("{\n  \"name\": \"<käwaii>\",\n  \"version\": 1\n}\n", Files.readString(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{", "{a:1}", "{} {}", "nonsense", "null" })
	void whatIsNoObjectIsToldWithTheFile(String text) throws IOException {
		var file = Files.writeString(folder.resolve("easel.json"), text);
		var failure = assertThrows(IOException.class, () -> JsonFile.read(file));
		assertTrue(failure.getMessage().startsWith(file.toString()), failure.getMessage());
	}

	@Test
	void whatIsNoTextIsToldWithTheFile() throws IOException {
		var file = Files.write(folder.resolve("easel.json"), new byte[] { (byte) 0xFF, (byte) 0xFE });
		assertTrue(assertThrows(IOException.class, () -> JsonFile.read(file)).getMessage().contains("no UTF-8 text"));
	}

	@Test
	void fieldsAreTakenByType() {
		var fields = fields("""
				{"text":"a","whole":3,"real":0.5,"nan":"NaN","flag":true,"list":[1],"object":{"k":"v"},"none":null}""");
		assertEquals("a", fields.text("text"));
		assertEquals("b", fields.text("none", "b"));
		assertEquals(3, fields.whole("whole"));
		assertEquals(3, fields.small("whole"));
		assertEquals(3.0, fields.real("whole"));
		assertEquals(0.5, fields.real("real"));
		assertTrue(Double.isNaN(fields.real("nan")));
		assertTrue(fields.flag("flag"));
		assertEquals(1, fields.list("list").size());
		assertEquals(Map.of("k", "v"), fields.texts("object"));
		assertFalse(fields.has("none"));
	}

	@Test
	void aMissingOrWrongFieldIsNamed() {
		var fields = fields("{\"a\":1.5,\"big\":3000000000,\"huge\":99999999999999999999,\"text\":\"x\"}");
		assertEquals("x.json has no \"b\". Restore it from a copy.",
				assertThrows(IllegalArgumentException.class, () -> fields.text("b")).getMessage());
		assertEquals("x.json: \"a\" is 1.5, not a whole number.",
				assertThrows(IllegalArgumentException.class, () -> fields.whole("a")).getMessage());
		for (Runnable wrong : List.<Runnable> of(() -> fields.text("a"), () -> fields.small("big"),
				() -> fields.whole("huge"), () -> fields.real("text"), () -> fields.flag("a"),
				() -> fields.list("a"), () -> fields.object("a"))) {
			assertThrows(IllegalArgumentException.class, wrong::run);
		}
	}

	private static JsonFields fields(String text) {
		return new JsonFields(JsonParser.parseString(text).getAsJsonObject(), "x.json");
	}
}
