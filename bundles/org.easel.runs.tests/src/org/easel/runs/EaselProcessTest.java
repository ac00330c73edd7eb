package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class EaselProcessTest {

	private static final String LAUNCHER = "/product/plugins/org.eclipse.equinox.launcher_1.7.jar";

	@Test
	void aChildTakesAllFromItsParent() throws IOException {
		var command = command(Map.of("easel.java", "/jdk/bin/java", "java.class.path", LAUNCHER, "osgi.install.area", "file:/product/",
				"osgi.configuration.area", "file:/somewhere/configuration/"));
		assertTrue(command.contains("/jdk/bin/java"));
		assertEquals(LAUNCHER, command.get(command.indexOf("-cp") + 1));
		assertEquals("file:/product/", command.get(command.indexOf("-install") + 1));
		assertEquals("file:/somewhere/configuration/", command.get(command.indexOf("-configuration") + 1));
		assertEquals(List.of("-data", "@none", "-application", "some.application", "one", "two words"), command.subList(command.size() - 6, command.size()));
		assertFalse(command.contains("-dev"));
	}

	@Test
	void aTestsRuntimeHandsItsClassPathsOn() throws IOException {
		var command = command(Map.of("java.class.path", LAUNCHER, "osgi.dev", "file:/dev.properties"));
		assertEquals("file:/dev.properties", command.get(command.indexOf("-dev") + 1));
	}

	@Test
	void withoutALauncherItSaysHowToStartEasel() {
		var refused = assertThrows(IOException.class, () -> command(Map.of("java.class.path", "/classes")));
		assertTrue(refused.getMessage().contains("Start Easel by its script"), refused.getMessage());
	}

	private static List<String> command(Map<String, String> properties) throws IOException {
		return new EaselProcess(properties::get).command("some.application", "one", "two words");
	}
}
