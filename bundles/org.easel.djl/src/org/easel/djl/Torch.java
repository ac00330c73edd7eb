package org.easel.djl;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;

/**
 * The started engine: PyTorch on the processor, offline, without telemetry. One per process is enough; it is used by one
 * thread at a time.
 */
public final class Torch implements AutoCloseable {

	private final NDManager manager;
	private final Ops ops;
	private final String version;
	private final Logger quiet;

	private Torch(NDManager manager, Ops ops, String version, Logger quiet) {
		this.manager = manager;
		this.ops = ops;
		this.version = version;
		this.quiet = quiet;
	}

	/** Starts the engine with as many threads as the machine has processors. */
	public static Torch start() {
		return start(Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Starts the engine. The first start on a machine unpacks about 450 MB of native libraries into
	 * {@link #cacheFolder()}; later starts take about a second.
	 *
	 * @param threads threads of one operation, at least 1; equal bits are promised for equal numbers of threads
	 */
	public static Torch start(int threads) {
		System.setProperty("ai.djl.offline", "true");
		System.setProperty("OPT_OUT_TRACKING", "true");
		if (System.getProperty("DJL_CACHE_DIR") == null && System.getenv("DJL_CACHE_DIR") == null) {
			System.setProperty("DJL_CACHE_DIR", cacheFolder().toString());
		}
		// "CUDA driver version is insufficient" is no news on a machine without a GPU.
		var quiet = Logger.getLogger("ai.djl");
		quiet.setLevel(Level.SEVERE);
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(Torch.class.getClassLoader());
		try {
			Engine engine = Engine.getEngine("PyTorch");
			JniUtils.setNumThreads(Math.max(1, threads));
			NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
			JniUtils.setGradMode(true);
			return new Torch(manager, new Ops(manager), engine.getVersion(), quiet);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** The folder that holds the unpacked native libraries. */
	public static Path cacheFolder() {
		String base = System.getenv("XDG_CACHE_HOME");
		Path root = base == null || base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
		return root.resolve("easel").resolve("djl");
	}

	/** The manager that lives as long as this engine; weights belong here, activations in a {@link Ops.Scope}. */
	public NDManager manager() {
		return manager;
	}

	public Ops ops() {
		return ops;
	}

	/** Version of PyTorch, such as {@code 2.7.1}. */
	public String version() {
		return version;
	}

	/** Turns gradients off on this thread until the result is closed. */
	public static GradientsOff noGradients() {
		return new GradientsOff(JniUtils.isGradMode());
	}

	/**
	 * Adds the gradients of {@code output} to the leaves that asked for one.
	 *
	 * @param output any shape
	 * @param upstream the gradient with respect to {@code output}, of the same shape
	 */
	public static void backward(NDArray output, NDArray upstream) {
		JniUtils.backward((PtNDArray) output, (PtNDArray) upstream, false, false);
	}

	/** Sets the gradient of a leaf to zero where it has one. */
	public static void zeroGradient(NDArray leaf) {
		JniUtils.zeroGrad((PtNDArray) leaf);
	}

	/** A copy of the handle without its history, in {@code manager}; the values are shared. */
	public static NDArray detach(NDArray tensor, NDManager manager) {
		PtNDArray result = JniUtils.detachGradient((PtNDArray) tensor);
		result.attach((PtNDManager) manager);
		return result;
	}

	@Override
	public void close() {
		manager.close();
		quiet.setLevel(null);
	}

	/** Gradients are off while this is open. */
	public static final class GradientsOff implements AutoCloseable {

		private final boolean before;

		private GradientsOff(boolean before) {
			this.before = before;
			JniUtils.setGradMode(false);
		}

		@Override
		public void close() {
			JniUtils.setGradMode(before);
		}
	}
}
