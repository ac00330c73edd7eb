package org.easel.training.lora;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no LoRA for the base model, or none that Easel can use. */
public final class UnusableLoraException extends IOException {

	private static final long serialVersionUID = 1L;

	UnusableLoraException(Path file, String reason) {
		super(file + " cannot be used as a LoRA: " + reason);
	}
}
