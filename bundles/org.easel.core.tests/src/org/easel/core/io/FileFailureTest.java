package org.easel.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.junit.jupiter.api.Test;

class FileFailureTest {

	@Test
	void aBareNameBecomesASentence() {
		assertEquals("a.png: there is no such file or folder. Check the name, or put it there.", FileFailure.message(new NoSuchFileException("a.png")));
		assertEquals("a.png: Easel is not allowed to use it. Allow it there, or choose another place.",
				FileFailure.message(new AccessDeniedException("a.png")));
		assertEquals("a.png: the system refuses it (NotDirectoryException). Choose another place.",
				FileFailure.message(new NotDirectoryException("a.png")));
	}

	@Test
	void aMessageOfItsOwnStaysAndEndsAsASentence() {
		assertEquals("a.png: Read-only file system.", FileFailure.message(new FileSystemException("a.png", null, "Read-only file system")));
		assertEquals("b is there already. Rename it.", FileFailure.message(new IOException("b is there already. Rename it.")));
		assertEquals("IOException.", FileFailure.message(new IOException()));
	}

	@Test
	void whatAComputationCouldNotThrowIsUnwrapped() {
		var cause = new IOException("model.safetensors: no tensor a.");
		assertSame(cause, FileFailure.unwrapped(new UncheckedIOException(cause)));
		assertSame(cause, FileFailure.unwrapped(cause));
	}
}
