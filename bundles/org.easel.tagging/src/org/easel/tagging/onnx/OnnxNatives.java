package org.easel.tagging.onnx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.easel.core.io.AtomicFile;

import ai.onnxruntime.OrtEnvironment;

/** Unpacks ONNX Runtime's native libraries once into a folder of Easel's, so that none lands in the temporary folder. */
final class OnnxNatives {

	private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

	private final Path folder;
	private final String platform;

	/**
	 * Natives below a cache folder.
	 *
	 * @param cache any folder; the libraries go into a folder of the runtime's version and the platform in it
	 */
	OnnxNatives(Path cache) {
		this.platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
		this.folder = cache.resolve(version()).resolve(platform);
	}

	/**
	 * The folder with the libraries, unpacked when they are not there yet.
	 *
	 * @throws IOException if ONNX Runtime has none for this platform or the folder cannot be written
	 */
	Path unpacked() throws IOException {
		Files.createDirectories(folder);
		for (var library : LIBRARIES) {
			unpack(System.mapLibraryName(library));
		}
		return folder;
	}

	private void unpack(String fileName) throws IOException {
		var resource = "/ai/onnxruntime/native/" + platform + "/" + fileName;
		var url = OrtEnvironment.class.getResource(resource);
		if (url == null) {
			throw new FileNotFoundException("ONNX Runtime brings no " + fileName + " for " + platform
					+ "; taggers that need it do not run on this system.");
		}
		var target = folder.resolve(fileName);
		var connection = url.openConnection();
		connection.setUseCaches(false);
		try (var source = connection.getInputStream()) {
			if (Files.exists(target) && Files.size(target) == connection.getContentLength()) {
				return;
			}
			AtomicFile.write(target, source::transferTo);
		}
	}

	/** The name that ONNX Runtime gives a system and processor, such as linux-x64. */
	static String platform(String osName, String osArch) {
		var name = osName.toLowerCase(Locale.ROOT);
		var system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
		var arch = switch (osArch.toLowerCase(Locale.ROOT)) {
			case "amd64", "x86_64" -> "x64";
			case "aarch64", "arm64" -> "aarch64";
			default -> osArch;
		};
		return system + "-" + arch;
	}

	private static String version() {
		var version = OrtEnvironment.class.getPackage().getImplementationVersion();
		return version == null ? "bundled" : version;
	}
}
