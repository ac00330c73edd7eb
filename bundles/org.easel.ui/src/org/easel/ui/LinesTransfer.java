package org.easel.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

/** Hands lines of text over by drag or clipboard; no line may hold a line break. */
abstract class LinesTransfer extends ByteArrayTransfer {

	private final String name;
	private final int type;

	LinesTransfer(String name) {
		this.name = name;
		type = registerType(name);
	}

	/** The lines of what is dragged, or null where it is something else. */
	abstract List<String> lines(Object dragged);

	abstract Object dropped(List<String> lines);

	@Override
	protected int[] getTypeIds() {
		return new int[] { type };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { name };
	}

	@Override
	protected boolean validate(Object dragged) {
		var lines = lines(dragged);
		return lines != null && !lines.isEmpty();
	}

	@Override
	public void javaToNative(Object dragged, TransferData data) {
		if (!validate(dragged) || !isSupportedType(data)) {
			DND.error(DND.ERROR_INVALID_DATA);
		}
		super.javaToNative(String.join("\n", lines(dragged)).getBytes(StandardCharsets.UTF_8), data); //$NON-NLS-1$
	}

	@Override
	public Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? dropped(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n"))) : null; //$NON-NLS-1$
	}
}
