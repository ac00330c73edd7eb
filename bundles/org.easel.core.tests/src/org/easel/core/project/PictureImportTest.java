package org.easel.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureImportTest {

	@TempDir
	Path temp;

	@Test
	void picturesComeWithTheirCaptionsAndSubFolders() throws IOException {
		file("from/a.png");
		file("from/a.txt");
		file("from/more/b.jpg");
		file("from/notes.md");
		file("from/.thumbnails/c.png");
		assertEquals(new PictureImport.Copied(2, 1), importer().copy(temp.resolve("from")));
		assertEquals("a.txt", Files.readString(temp.resolve("dataset/a.txt")));
		assertTrue(Files.exists(temp.resolve("dataset/more/b.jpg")));
		assertFalse(Files.exists(temp.resolve("dataset/notes.md")));
		assertFalse(Files.exists(temp.resolve("dataset/.thumbnails")));
		assertTrue(Files.exists(temp.resolve("from/a.png")), "the original stays");
	}

	@Test
	void aFolderThatHoldsItsRepeatsKeepsItsName() throws IOException {
		file("5_ink/a.png");
		importer().copy(temp.resolve("5_ink"));
		assertTrue(Files.exists(temp.resolve("dataset/5_ink/a.png")));
	}

	@Test
	void aSinglePictureComesWithItsCaption() throws IOException {
		file("from/a.png");
		file("from/a.txt");
		file("from/b.png");
		assertEquals(new PictureImport.Copied(1, 1), importer().copy(temp.resolve("from/a.png")));
		assertFalse(Files.exists(temp.resolve("dataset/b.png")));
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		file("from/a.png");
		file("dataset/a.png");
		Files.writeString(temp.resolve("dataset/a.png"), "mine");
		var refused = assertThrows(FileAlreadyExistsException.class, () -> importer().copy(temp.resolve("from")));
		assertTrue(refused.getMessage().contains("not overwritten"), refused.getMessage());
		assertEquals("mine", Files.readString(temp.resolve("dataset/a.png")));
	}

	@Test
	void aFolderWithoutPicturesOrNoneAtAllIsRefused() throws IOException {
		file("from/notes.md");
		assertTrue(assertThrows(IOException.class, () -> importer().copy(temp.resolve("from"))).getMessage().contains("no pictures"));
		assertTrue(assertThrows(IOException.class, () -> importer().copy(temp.resolve("gone"))).getMessage().contains("no such"));
	}

	private PictureImport importer() {
		return new PictureImport(temp.resolve("dataset"));
	}

	private void file(String path) throws IOException {
		var file = temp.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, file.getFileName().toString());
	}
}
