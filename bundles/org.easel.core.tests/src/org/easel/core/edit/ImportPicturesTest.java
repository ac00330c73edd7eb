package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.easel.core.io.Progress;
import org.easel.core.settings.Problem;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPicturesTest {

	@TempDir
	Path temp;

	private static ImportPictures drop(Path... sources) {
		return new ImportPictures(List.of(sources), ".", ImportLimits.DROP);
	}

	private static List<String> ids(OpenProject project) {
		return project.state().pictures().stream().map(PictureState::id).toList();
	}

	private Path zip(Map<String, byte[]> entries) throws IOException {
		var file = temp.resolve("pictures.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

	private byte[] png(int width) throws IOException {
		return Files.readAllBytes(TestProject.picture(temp.resolve("made/" + width + ".png"), width, 9));
	}

	@Test
	void filesFoldersAndZipsComeInWithTheirCaptions() throws IOException {
		var made = TestProject.in(temp);
		var folder = TestProject.picture(temp.resolve("5_set/sub/b.png"), 9, 9).getParent().getParent();
		Files.writeString(folder.resolve("sub/b.txt"), "dog\n");
		var single = TestProject.picture(temp.resolve("loose/a.jpg"), 9, 9);
		Files.writeString(temp.resolve("loose/a.txt"), "cat");
		var zip = zip(Map.of("in/c.png", png(8), "in/c.txt", "bird".getBytes(StandardCharsets.UTF_8), "__MACOSX/in/._c.png", new byte[3]));
		try (var project = made.open()) {
			var applied = project.apply(drop(folder, single, zip));
			assertEquals(List.of(), applied.problems());
			assertEquals(List.of("5_set/sub/b.png", "a.jpg", "in/c.png"), ids(project));
			assertEquals("dog\n", made.caption("5_set/sub/b.png"));
			assertEquals("cat", made.caption("a.jpg"));
			assertEquals("bird", project.state().find("in/c.png").orElseThrow().caption().text());
			project.apply(applied.inverse());
			assertEquals(List.of(), ids(project));
			assertFalse(Files.exists(made.captionFile("a.jpg")));
			assertTrue(Files.exists(single), "what is imported stays where it was");
		}
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		var before = made.bytes().get("dataset/a.png");
		var other = TestProject.picture(temp.resolve("x/a.png"), 9, 9);
		var jpg = TestProject.picture(temp.resolve("x/A.jpg"), 9, 9);
		Files.writeString(temp.resolve("x/A.txt"), "upper");
		try (var project = made.open()) {
			project.apply(drop(other, jpg));
			assertEquals(List.of("A_3.jpg", "a.png", "a_2.png"), ids(project).stream().sorted().toList());
			assertEquals("upper", made.caption("A_3.jpg"));
			assertEquals("cat", made.caption("a.png"));
			assertEquals(before, made.bytes().get("dataset/a.png"));
		}
	}

	@Test
	void entriesOfAZipThatLeadOutAreLeftOut() throws IOException {
		var made = TestProject.in(temp);
		var entries = new LinkedHashMap<String, byte[]>();
		for (var name : List.of("../evil.png", "a/../../evil2.png", "/evil3.png", "C:\\evil4.png", "..\\evil5.png", "fine.png")) {
			entries.put(name, png(8));
		}
		try (var project = made.open()) {
			var applied = project.apply(drop(zip(entries)));
			assertEquals(List.of("fine.png"), ids(project));
			assertEquals(5, applied.problems().size(), applied.problems().toString());
			assertTrue(applied.problems().getFirst().message().contains("leads out of the folder"), applied.problems().toString());
		}
		try (var files = Files.walk(temp)) {
			assertEquals(List.of(), files.filter(file -> file.getFileName().toString().startsWith("evil")).toList());
		}
	}

	@Test
	void aBombIsLeftOutAndFillsNoDisk() throws IOException {
		var made = TestProject.in(temp);
		var zip = zip(Map.of("bomb.png", new byte[80 << 20], "fine.png", png(8)));
		assertTrue(Files.size(zip) < 1 << 20);
		try (var project = made.open()) {
			var applied = project.apply(drop(zip));
			assertEquals(List.of("fine.png"), ids(project));
			assertTrue(applied.problems().getFirst().message().contains("grows to 80 MiB"), applied.problems().toString());
			var small = new ImportLimits(10, 1 << 20, 2 << 20);
			var long1 = project.apply(new ImportPictures(List.of(zip(Map.of("long.bmp", new byte[3 << 19]))), ".", small));
			assertTrue(long1.isEmpty() && long1.problems().getFirst().message().contains("longer than 1 MiB"), long1.problems().toString());
			var all = Map.of("a.bmp", new byte[900 << 10], "b.bmp", new byte[900 << 10], "c.bmp", new byte[900 << 10]);
			var refused = assertThrows(EditRefusedException.class, () -> project.apply(new ImportPictures(List.of(zip(all)), ".", small)));
			assertTrue(refused.getMessage().contains("more than 2 MiB together"), refused.getMessage());
		}
		assertNoStaged(made);
	}

	@Test
	void moreThanComeInAtOnceAreRefusedBeforeAnythingIsCopied() throws IOException {
		var made = TestProject.in(temp);
		for (int i = 0; i < 4; i++) {
			TestProject.picture(temp.resolve("many/" + i + ".png"), 9, 9);
		}
		try (var project = made.open()) {
			var limits = new ImportLimits(3, 1 << 20, 1 << 20);
			var refused = assertThrows(EditRefusedException.class, () -> project.apply(new ImportPictures(List.of(temp.resolve("many")), ".", limits)));
			assertTrue(refused.getMessage().contains("4 pictures are more than come in at once (3)"), refused.getMessage());
		}
		assertNoStaged(made);
	}

	@Test
	void brokenFilesAreToldAndLeftOut() throws IOException {
		var made = TestProject.in(temp);
		var broken = Files.writeString(Files.createDirectories(temp.resolve("y")).resolve("web.png"), "<html>");
		var good = TestProject.picture(temp.resolve("y/good.png"), 9, 9);
		Files.write(temp.resolve("y/good.txt"), new byte[] { (byte) 0xC3, 0x28 });
		var text = Files.writeString(temp.resolve("y/readme.md"), "hello");
		var noZip = Files.writeString(temp.resolve("y/no.zip"), "hello");
		try (var project = made.open()) {
			var applied = project.apply(drop(broken, good, text, temp.resolve("missing.png")));
			assertEquals(List.of("good.png"), ids(project));
			var messages = applied.problems().stream().map(Problem::message).toList();
			assertEquals(4, messages.size(), messages.toString());
			assertTrue(messages.stream().anyMatch(message -> message.contains("a web page")), messages.toString());
			assertTrue(messages.stream().anyMatch(message -> message.contains("no UTF-8 text")), messages.toString());
			assertThrows(EditRefusedException.class, () -> project.apply(drop(noZip)));
		}
	}

	@Test
	void anImportThatIsCancelledLeavesNothing() throws IOException {
		var made = TestProject.in(temp);
		for (int i = 0; i < 4; i++) {
			TestProject.picture(temp.resolve("many/" + i + ".png"), 9, 9);
		}
		int[] seen = { 0 };
		var progress = new Progress() {
			@Override
			public void worked(int done, int total) {
				seen[0] = done;
			}

			@Override
			public boolean cancelled() {
				return seen[0] == 2;
			}
		};
		try (var project = made.open()) {
			assertThrows(CancellationException.class, () -> project.apply(drop(temp.resolve("many")), progress));
			assertEquals(2, seen[0]);
			assertEquals(List.of(), ids(project));
		}
		assertNoStaged(made);
	}

	private static void assertNoStaged(TestProject made) throws IOException {
		var staged = made.folder().own().resolve("staged");
		if (Files.exists(staged)) {
			try (var files = Files.walk(staged)) {
				assertEquals(List.of(), files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("fine")).toList());
			}
		}
	}
}
