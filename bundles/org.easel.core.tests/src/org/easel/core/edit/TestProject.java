package org.easel.core.edit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import javax.imageio.ImageIO;

import org.easel.core.io.Progress;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;

/** A small project for tests. Its clock goes on by a minute with each look. */
final class TestProject {

	static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

	private final ProjectFolder folder;
	private final AtomicLong minutes = new AtomicLong();

	private TestProject(ProjectFolder folder) {
		this.folder = folder;
	}

	/** A project without pictures, with the trigger word "trg". */
	static TestProject in(Path parent) throws IOException {
		return new TestProject(ProjectFolder.create(parent.resolve("project"), new Project(1, "cat", "Cat", Kind.CHARACTER, "trg", true)));
	}

	ProjectFolder folder() {
		return folder;
	}

	/** A picture of a pattern that tells its corners apart, as what its name ends in. */
	TestProject picture(String id, int width, int height) throws IOException {
		picture(folder.dataset().resolve(id), width, height);
		return this;
	}

	static Path picture(Path file, int width, int height) throws IOException {
		Files.createDirectories(file.getParent());
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, x * 255 / width << 16 | y * 255 / height << 8 | file.getFileName().hashCode() & 0x7F);
			}
		}
		var name = file.getFileName().toString();
		ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
		return file;
	}

	/** A picture with a caption file. */
	TestProject picture(String id, String caption) throws IOException {
		picture(id, 40, 30);
		caption(id, caption);
		return this;
	}

	/** Writes a caption as another program would. */
	void caption(String id, String text) throws IOException {
		Files.writeString(captionFile(id), text);
	}

	Path captionFile(String id) {
		return folder.dataset().resolve(id.substring(0, id.lastIndexOf('.')) + ".txt");
	}

	String caption(String id) throws IOException {
		return Files.readString(captionFile(id));
	}

	OpenProject open() throws IOException {
		InstantSource source = () -> START.plus(Duration.ofMinutes(minutes.incrementAndGet()));
		return OpenProject.open(folder.path(), "tester", source.withZone(ZoneOffset.UTC), Progress.NONE);
	}

	/** All that other tools see of the project, byte for byte. */
	Map<String, String> bytes() throws IOException {
		var all = new TreeMap<String, String>();
		for (var root : new Path[] { folder.dataset(), folder.originals(), folder.facts() }) {
			if (!Files.exists(root)) {
				continue;
			}
			try (var files = Files.walk(root)) {
				for (var file : files.filter(Files::isRegularFile).toList()) {
					all.put(folder.path().relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
				}
			}
		}
		return all;
	}

	/** Copies the project as it lies on the disk now, as a killed program would leave it. The journal comes last: what it says is never less than the files. */
	TestProject copy(Path to) throws IOException {
		try (var files = Files.walk(folder.path())) {
			for (var file : files.sorted(Comparator.comparing(path -> path.startsWith(folder.own()))).toList()) {
				var target = to.resolve(folder.path().relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else if (!file.getFileName().toString().startsWith("lock")) {
					Files.createDirectories(target.getParent());
					Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
		return new TestProject(new ProjectFolder(to));
	}
}
