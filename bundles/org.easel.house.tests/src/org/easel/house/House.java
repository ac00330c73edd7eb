package org.easel.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree that the rules are checked on; its root comes from the system property {@code easel.root}. */
record House(Path root) {

	private static final Set<String> BUILT = Set.of(".git", ".tools", "target", "bin", "lib", ".metadata",
			".tycho-consumer-pom.xml");

	/** Packages of the engine's floor that load without the engine: the workbench may import them. */
	static final List<String> PLAIN_PACKAGES = List.of("org.easel.diffusion.base", "org.easel.diffusion.tokenizer", "org.easel.diffusion.words");

	static House find() {
		var root = System.getProperty("easel.root");
		if (root == null || !Files.isRegularFile(Path.of(root, "bundles", "README.md"))) {
			throw new IllegalStateException("easel.root = " + root + " is not the root of Easel's sources; the build's pom.xml sets it");
		}
		return new House(Path.of(root));
	}

	/** All bundles, sorted by name. */
	List<Path> bundles() {
		try (var folders = Files.list(root.resolve("bundles"))) {
			return folders.filter(folder -> Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The bundles that are no tests. */
	List<Path> productBundles() {
		return bundles().stream().filter(bundle -> !name(bundle).endsWith(".tests")).toList();
	}

	Path bundle(String name) {
		return root.resolve("bundles").resolve(name);
	}

	/** All files below a folder, without what a build makes. */
	List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).filter(this::isSource).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<Path> javaFiles(Path folder) {
		return files(folder).stream().filter(file -> name(file).endsWith(".java")).toList();
	}

	/** Whether some bundle has the source of a class, nested ones written with a $. */
	boolean hasClass(String className) {
		var file = className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
		return bundles().stream().anyMatch(bundle -> Files.isRegularFile(bundle.resolve("src").resolve(file)));
	}

	String relative(Path file) {
		return root.relativize(file).toString();
	}

	static String name(Path path) {
		return path.getFileName().toString();
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	/** A header of the bundle's manifest, without attributes and directives of its entries. */
	static List<String> header(Path bundle, String header) {
		try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			var value = new Manifest(in).getMainAttributes().getValue(header);
			return value == null ? List.of()
					: Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(entry -> entry.replaceFirst(";.*", "").strip()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private boolean isSource(Path file) {
		for (var part : root.relativize(file)) {
			if (BUILT.contains(part.toString())) {
				return false;
			}
		}
		return true;
	}
}
