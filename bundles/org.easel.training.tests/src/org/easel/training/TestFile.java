package org.easel.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this bundle's {@code fixtures} folder. */
public final class TestFile {

	private TestFile() {
	}

	/** Copies a fixture into a folder, since inside a bundle it has no path of its own. */
	public static Path copy(String name, Path folder) throws IOException {
		Path target = folder.resolve(name);
		try (var in = TestFile.class.getResourceAsStream("/fixtures/" + name)) {
			if (in == null) {
				throw new IOException("The test bundle has no fixtures/" + name);
			}
			Files.copy(in, target);
		}
		return target;
	}
}
