package org.easel.djl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.pytorch.jni.ScriptCall;

/**
 * A set of TorchScript methods, packed from their text and callable by name with gradients. The text holds methods only
 * (indented by two spaces, as TorchScript's own serialised code writes them, {@code self} typed {@code __torch__.Ops});
 * the class around them is added here.
 */
public final class Script {

	private static final String FRAME = """
			class Ops(Module):
			  __parameters__ = []
			  __buffers__ = []
			  def forward(self: __torch__.Ops,
			    x: Tensor) -> Tensor:
			    return x
			""";
	/** Protocol 2 pickle of one empty object of class {@code __torch__.Ops}. */
	private static final String OBJECT = "\u0080\u0002c__torch__\nOps\n)\u0081}b.";
	private static final String NO_CONSTANTS = "\u0080\u0002).";

	private final ScriptCall module;

	private Script(ScriptCall module) {
		this.module = module;
	}

	/**
	 * Packs and loads methods.
	 *
	 * @param methods TorchScript text
	 * @throws ai.djl.engine.EngineException if the text does not compile
	 */
	public static Script compile(String methods) {
		try {
			// The default graph executor specialises methods after their first calls, which may change the last bit of a
			// result; without it, the tenth call equals the first and a resumed run equals the one that went through.
			JniUtils.setGraphExecutorOptimize(false);
			var archive = new ByteArrayInputStream(archive(FRAME + methods));
			return new Script(new ScriptCall(JniUtils.loadModuleHandle(archive, Device.cpu(), false, false)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Calls a method that gives one tensor; the result joins {@code manager}. */
	public NDArray call(NDManager manager, String method, Object... arguments) {
		return module.tensor((PtNDManager) manager, method, arguments);
	}

	/** Calls a method that gives one number. */
	public double number(String method, Object... arguments) {
		return module.number(method, arguments);
	}

	private static byte[] archive(String code) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.setMethod(ZipOutputStream.STORED);
			entry(zip, "ops/data.pkl", OBJECT.getBytes(StandardCharsets.ISO_8859_1));
			entry(zip, "ops/code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
			entry(zip, "ops/constants.pkl", NO_CONSTANTS.getBytes(StandardCharsets.ISO_8859_1));
			entry(zip, "ops/version", "3\n".getBytes(StandardCharsets.US_ASCII));
		}
		return bytes.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var entry = new ZipEntry(name);
		entry.setSize(content.length);
		var crc = new CRC32();
		crc.update(content);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}
}
