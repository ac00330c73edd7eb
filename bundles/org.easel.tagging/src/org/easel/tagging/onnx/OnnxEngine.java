package org.easel.tagging.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.easel.tagging.TaggingException;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/**
 * ONNX Runtime, started: offline, without telemetry, its natives in Easel's cache folder. All engines of a process share
 * the one environment that ONNX Runtime allows.
 */
public final class OnnxEngine {

	private static final String NATIVE_PATH = "onnxruntime.native.path";

	private final OrtEnvironment environment;

	private OnnxEngine(OrtEnvironment environment) {
		this.environment = environment;
	}

	/** Starts the runtime with its natives in {@link #cacheFolder()}. */
	public static OnnxEngine start() throws TaggingException {
		return start(cacheFolder());
	}

	/**
	 * Starts the runtime; the first start on a machine unpacks about 20 MB.
	 *
	 * @param cache the folder for the natives; only the first start in a process uses it
	 * @throws TaggingException if the natives cannot be unpacked or loaded
	 */
	public static OnnxEngine start(Path cache) throws TaggingException {
		try {
			if (System.getProperty(NATIVE_PATH) == null) {
				System.setProperty(NATIVE_PATH, new OnnxNatives(cache).unpacked().toString());
			}
			var environment = OrtEnvironment.getEnvironment();
			environment.setTelemetry(false);
			return new OnnxEngine(environment);
		} catch (IOException e) {
			throw new TaggingException("ONNX Runtime cannot be unpacked into " + cache + ": " + e.getMessage()
					+ ". Make the folder writable or set XDG_CACHE_HOME.", e);
		} catch (OrtException | LinkageError e) {
			throw new TaggingException("ONNX Runtime does not start from " + System.getProperty(NATIVE_PATH) + ": "
					+ e.getMessage() + ". Delete that folder and try again.", e);
		}
	}

	/** The folder that holds the unpacked natives: {@code easel/onnxruntime} in the user's cache folder. */
	public static Path cacheFolder() {
		var base = System.getenv("XDG_CACHE_HOME");
		var root = base == null || base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
		return root.resolve("easel").resolve("onnxruntime");
	}

	/** The shared environment, in which tensors are made. */
	public OrtEnvironment environment() {
		return environment;
	}

	/**
	 * Opens a model, which the caller closes.
	 *
	 * @param threads threads of one run, at least 1
	 * @throws TaggingException if the file is missing or is no ONNX model that the runtime takes
	 */
	public OrtSession open(Path model, int threads) throws TaggingException {
		if (!Files.isReadable(model)) {
			throw new TaggingException(model + " is missing or cannot be read.");
		}
		try (var options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(threads);
			options.setInterOpNumThreads(1);
			options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
			return environment.createSession(model.toString(), options);
		} catch (OrtException e) {
			throw new TaggingException(model + " is no ONNX model that ONNX Runtime " + environment.getVersion()
					+ " can open; the file is broken, of another kind or too new. It says: " + e.getMessage(), e);
		}
	}
}
