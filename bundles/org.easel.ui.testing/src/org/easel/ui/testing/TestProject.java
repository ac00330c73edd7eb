package org.easel.ui.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.ui.OpenProjects;
import org.eclipse.ui.PlatformUI;

/**
 * A small project for a test: pictures of one colour each, with captions.
 *
 * @param folder the project's
 */
public record TestProject(ProjectFolder folder) {

	/** Makes a project with nothing in it. */
	public static TestProject create(Path parent, String name) throws IOException {
		return new TestProject(ProjectFolder.create(parent.resolve(name), new Project(Project.VERSION, name, name, Kind.STYLE, "trg", true)));
	}

	/** Adds a picture with a caption. @param id such as "10_cat/a.png" */
	public TestProject picture(String id, int width, int height, String caption) throws IOException {
		var file = folder.dataset().resolve(id);
		picture(file, width, height, Math.floorMod(id.hashCode(), 360) / 360f);
		Files.writeString(file.resolveSibling(file.getFileName().toString().replaceFirst("\\.\\w+$", ".txt")), caption);
		return this;
	}

	/** Writes a picture of one hue. */
	public static Path picture(Path file, int width, int height, float hue) throws IOException {
		Files.createDirectories(file.getParent());
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(Color.getHSBColor(hue, 0.5f, 0.8f));
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.getHSBColor(hue + 0.4f, 0.5f, 0.5f));
		graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
		graphics.dispose();
		ImageIO.write(picture, "png", file.toFile());
		return file;
	}

	/** Opens it in the workbench and waits until it is open. */
	public OpenProjects open() {
		var projects = projects();
		projects.open(folder.path());
		Conditions.await(folder.path() + " is open", () -> projects.current().filter(open -> open.folder().path().equals(folder.path())).isPresent());
		return projects;
	}

	/** Closes the project that is open in the workbench, if any, and waits until its lock is given back. */
	public static void closeAny() {
		var closing = projects().close();
		Conditions.await("the project is closed", closing::isDone);
	}

	/** The service of the workbench. */
	public static OpenProjects projects() {
		return PlatformUI.getWorkbench().getService(OpenProjects.class);
	}
}
