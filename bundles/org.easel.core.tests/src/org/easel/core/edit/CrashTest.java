package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.easel.core.image.PictureSize;
import org.easel.core.image.Pictures;
import org.easel.core.io.AtomicFile;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

/** A program that dies in the midst of an edit leaves each caption either old or new, and the next opening finishes the edit. */
class CrashTest {

	private static final int PICTURES = 300;

	private static final String SOURCE = """
			import java.nio.file.Path;
			import org.easel.core.edit.*;
			import org.easel.core.io.Progress;
			class Renames {
				public static void main(String[] args) throws Exception {
					var project = OpenProject.open(Path.of(args[0]), Progress.NONE);
					project.apply(new RenameTag(Scope.ALL, "cat", "feline"));
					System.out.println("applied");
					project.flush();
					System.out.println("flushed");
					System.in.read();
				}
			}
			""";

	@TempDir
	Path temp;

	@Test
	void killedWhileCaptionsAreWritten() throws Exception {
		var made = TestProject.in(temp);
		made.picture("p0.png", "cat, number 0");
		for (int i = 1; i < PICTURES; i++) {
			Files.copy(made.folder().dataset().resolve("p0.png"), made.folder().dataset().resolve("p" + i + ".png"));
			made.caption("p" + i + ".png", "cat, number " + i);
		}
		var source = Files.writeString(temp.resolve("Renames.java"), SOURCE);
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var classes = classes(OpenProject.class) + File.pathSeparator + classes(Gson.class);
		var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp", classes, source.toString(),
				made.folder().path().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		assertEquals("applied", process.inputReader().readLine());
		process.destroyForcibly().waitFor();
		int news = 0;
		for (int i = 0; i < PICTURES; i++) {
			var text = made.caption("p" + i + ".png");
			assertTrue(text.equals("cat, number " + i) || text.equals("feline, number " + i), text);
			news += text.startsWith("feline") ? 1 : 0;
		}
		System.out.println(news + " of " + PICTURES + " captions were written when the process was killed");
		try (var project = made.open()) {
			assertEquals(PICTURES, project.tags().count("feline"), "the journal tells how it was meant");
			assertEquals(List.of(), project.conflicts());
			project.flush();
			for (int i = 0; i < PICTURES; i++) {
				assertEquals("feline, number " + i, made.caption("p" + i + ".png"));
			}
		}
		try (var files = Files.list(made.folder().dataset())) {
			assertTrue(files.filter(AtomicFile::isLeftover).count() <= 3, "at most the files that were being written");
		}
	}

	/** Where classes come from: a folder, a jar, or a bundle's folder with its classes inside. */
	private static String classes(Class<?> type) throws URISyntaxException {
		var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		return Files.isDirectory(place.resolve("target/classes")) ? place.resolve("target/classes").toString() : place.toString();
	}

	@Test
	void killedBeforeTheFilesWereMoved() throws IOException {
		var made = TestProject.in(temp).picture("5_x/a.png", "cat").picture("5_x/b.png", "dog");
		made.open().close();
		var project = made.open();
		var before = made.copy(temp.resolve("before"));
		project.apply(new SetRepeats("5_x", 8));
		Files.copy(made.folder().journal(), before.folder().journal(), StandardCopyOption.REPLACE_EXISTING);
		withoutMarks(before.folder().journal());
		project.close();
		try (var again = before.open()) {
			assertEquals(List.of("8_x/a.png", "8_x/b.png"), again.state().pictures().stream().map(PictureState::id).toList());
			assertEquals("cat", before.caption("8_x/a.png"));
			assertEquals("cat", again.state().pictures().getFirst().caption().text());
		}
	}

	@Test
	void killedBetweenTheTwoMovesOfACrop() throws IOException {
		var made = TestProject.in(temp).picture("a.png", 40, 30);
		made.open().close();
		var project = made.open();
		project.apply(new Crop("a.png", 0, 0, 10, 10));
		var half = made.copy(temp.resolve("half"));
		project.close();
		// As if only the first move had been made: the cut picture is back where it was prepared.
		withoutMarks(half.folder().journal());
		var line = Files.readString(half.folder().journal());
		var staged = line.substring(line.indexOf(".easel/staged/"), line.indexOf("\"", line.indexOf(".easel/staged/")));
		Files.move(half.folder().dataset().resolve("a.png"), half.folder().path().resolve(staged));
		Files.writeString(half.folder().journal(), line + "{\"moved\":1,\"moves\":1}\n");
		try (var again = half.open()) {
			assertEquals(new PictureSize(10, 10), again.state().find("a.png").orElseThrow().size());
			assertEquals(new PictureSize(10, 10), Pictures.size(half.folder().dataset().resolve("a.png")));
			assertTrue(Files.exists(half.folder().originals().resolve("a.png")));
		}
	}

	@Test
	void anEditWhoseLineIsTornNeverWas() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		made.open().close();
		var project = made.open();
		project.apply(AddTags.last(Scope.ALL, List.of("x")));
		project.flush();
		var torn = made.copy(temp.resolve("torn"));
		project.close();
		var journal = Files.readString(torn.folder().journal());
		Files.writeString(torn.folder().journal(), journal.substring(0, 60));
		torn.caption("a.png", "cat");
		try (var again = torn.open()) {
			assertEquals("cat", again.state().find("a.png").orElseThrow().caption().text());
			assertFalse(Files.readString(torn.folder().journal()).contains("\"add-tags\""));
		}
	}

	/** Takes away what the journal says of how far the files are. */
	private static void withoutMarks(Path journal) throws IOException {
		Files.writeString(journal, Files.readString(journal).lines().filter(line -> line.startsWith("{\"version\"")).reduce("", (all, line) -> all + line + "\n"));
	}
}
