package org.easel.core.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * A safetensors file, checked from its header when it is opened; tensors are mapped into memory one
 * by one. Checkpoints of Python's pickle are refused: reading one can run any code.
 */
public final class SafetensorsFile implements AutoCloseable {

	/** The longest header that is read, in bytes. */
	public static final long MAX_HEADER = 100_000_000;

	private static final int LENGTH_BYTES = 8;

	private final Path path;
	private final FileChannel channel;
	private final long dataStart;
	private final SafetensorsHeader header;

	private SafetensorsFile(Path path, FileChannel channel) throws IOException {
		this.path = path;
		this.channel = channel;
		long size = channel.size();
		long length = headerLength(size);
		var bytes = read(LENGTH_BYTES, (int) length);
		dataStart = LENGTH_BYTES + length;
		header = SafetensorsHeader.parse(path, text(bytes));
		new SafetensorsLayout(path, size - dataStart).check(header.tensors().values());
	}

	/**
	 * Opens a file and checks its header whole.
	 *
	 * @throws SafetensorsException if it is no sound safetensors file
	 * @throws IOException if it cannot be read
	 */
	public static SafetensorsFile open(Path path) throws IOException {
		var channel = FileChannel.open(path, StandardOpenOption.READ);
		try {
			return new SafetensorsFile(path, channel);
		} catch (IOException | RuntimeException refused) {
			channel.close();
			throw refused;
		}
	}

	/** The file. */
	public Path path() {
		return path;
	}

	/** The free texts of the header, in its order. */
	public Map<String, String> metadata() {
		return Collections.unmodifiableMap(header.metadata());
	}

	/** All tensors by name, in the header's order. */
	public SequencedMap<String, TensorInfo> tensors() {
		return Collections.unmodifiableSequencedMap(header.tensors());
	}

	/** Whether there is a tensor of this name. */
	public boolean has(String name) {
		return header.tensors().containsKey(name);
	}

	/**
	 * What the header says of a tensor.
	 *
	 * @throws IllegalArgumentException if there is none of this name
	 */
	public TensorInfo tensor(String name) {
		var tensor = header.tensors().get(name);
		if (tensor == null) {
			throw new IllegalArgumentException(path + " has no tensor \"" + name + "\"");
		}
		return tensor;
	}

	/**
	 * The bytes of a tensor, read only and little-endian. The map outlives {@link #close()}.
	 *
	 * @throws IOException if the tensor is larger than 2 GiB or cannot be mapped
	 */
	public ByteBuffer map(String name) throws IOException {
		var tensor = tensor(name);
		if (tensor.size() > Integer.MAX_VALUE) {
			throw new SafetensorsException(path, "tensor \"" + name + "\" has " + tensor.size()
					+ " bytes. One tensor may have 2 GiB at most; the whole file may be larger.");
		}
		if (tensor.size() == 0) {
			return ByteBuffer.allocate(0).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
		}
		return channel.map(MapMode.READ_ONLY, dataStart + tensor.begin(), tensor.size())
				.order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * Where the first NaN or infinite number of a tensor of floats is, counted in numbers; empty if
	 * all are finite. Reads the whole tensor.
	 */
	public OptionalLong firstNotFinite(String name) throws IOException {
		return FiniteCheck.firstNotFinite(tensor(name).type(), map(name));
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private long headerLength(long size) throws IOException {
		if (size == 0) {
			throw new SafetensorsException(path, "the file is empty. Get it again.");
		}
		var start = read(0, (int) Math.min(size, LENGTH_BYTES + 1));
		long length = start.remaining() < LENGTH_BYTES ? -1 : start.getLong(0);
		boolean fits = length >= 2 && length <= size - LENGTH_BYTES;
		boolean opens = fits && start.get(LENGTH_BYTES) == '{';
		if (!opens && isPickle(start)) {
			throw new SafetensorsException(path, "this is a checkpoint in Python's pickle format (.ckpt, .pt). "
					+ "Reading one can run code that is hidden in it, so Easel never does. "
					+ "Get the .safetensors file of the same model, or convert it.");
		}
		if (start.remaining() < LENGTH_BYTES) {
			throw new SafetensorsException(path, "with " + size + " bytes it is too short for a safetensors file. "
					+ "Get it again.");
		}
		if (!fits) {
			throw new SafetensorsException(path, "its header claims " + Long.toUnsignedString(length)
					+ " bytes, but the file has only " + size
					+ ". It is cut short, or no safetensors file at all; get it again.");
		}
		if (length > MAX_HEADER) {
			throw new SafetensorsException(path, "its header has " + length + " bytes; " + MAX_HEADER
					+ " is the most that a sound file has.");
		}
		if (!opens) {
			throw new SafetensorsException(path, "its header does not begin with \"{\". "
					+ "It is no safetensors file, or damaged.");
		}
		return length;
	}

	private boolean isPickle(ByteBuffer start) {
		var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		boolean zip = start.remaining() >= 4 && start.get(0) == 'P' && start.get(1) == 'K';
		boolean pickle = start.remaining() >= 2 && start.get(0) == (byte) 0x80 && start.get(1) >= 2
				&& start.get(1) <= 5;
		return zip || pickle || name.endsWith(".ckpt") || name.endsWith(".pt") || name.endsWith(".pth");
	}

	private String text(ByteBuffer bytes) throws SafetensorsException {
		try {
			// A new decoder reports bytes that are no UTF-8, where String would replace them.
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		} catch (CharacterCodingException notText) {
			throw new SafetensorsException(path, "the header is no UTF-8 text. The file is damaged; get it again.",
					notText);
		}
	}

	private ByteBuffer read(long position, int length) throws IOException {
		var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, position + bytes.position()) < 0) {
				throw new SafetensorsException(path, "it ended while it was read. Another program may be writing it.");
			}
		}
		return bytes.flip();
	}
}
