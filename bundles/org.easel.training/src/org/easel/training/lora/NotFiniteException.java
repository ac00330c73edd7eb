package org.easel.training.lora;

import java.io.IOException;

/** A LoRA that holds NaN or infinity and was therefore not written. */
public final class NotFiniteException extends IOException {

	private static final long serialVersionUID = 1L;

	NotFiniteException(String message) {
		super(message);
	}
}
