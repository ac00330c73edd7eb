package org.easel.training.classifier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;

/**
 * A folder of pictures that a tagger has not learnt from: {@value #LIST} has a line for each with its file, vendor, package
 * and labels, separated by tabs, the labels by commas.
 */
public final class HeldOutFolder {

	/** The list's file. */
	public static final String LIST = "pictures.tsv";

	private static final String HEADER = "file\tvendor\tpackage\tlabels";
	private static final int COLUMNS = 4;

	private HeldOutFolder() {
	}

	/**
	 * The pictures of a folder in the list's order.
	 *
	 * @throws IOException if the list is missing or broken, or names a file that is not there
	 */
	public static List<HeldOutPicture> read(Path folder) throws IOException {
		var list = folder.resolve(LIST);
		if (!Files.isRegularFile(list)) {
			throw new IOException(folder + ": no " + LIST + ". Name the folder held-out that train-tagger wrote, or none for the pictures that Easel brings.");
		}
		var lines = Files.readAllLines(list);
		if (lines.size() < 2 || !lines.getFirst().equals(HEADER)) {
			throw new IOException(list + ": does not begin with the line " + HEADER.replace("\t", ", ") + " and a picture. Let train-tagger write it anew.");
		}
		var pictures = new ArrayList<HeldOutPicture>();
		for (int i = 1; i < lines.size(); i++) {
			pictures.add(picture(folder, list, i + 1, lines.get(i).split("\t", -1)));
		}
		return List.copyOf(pictures);
	}

	private static HeldOutPicture picture(Path folder, Path list, int number, String[] columns) throws IOException {
		if (columns.length != COLUMNS || columns[3].isBlank()) {
			throw new IOException(list + ", line " + number + ": not a file, a vendor, a package and labels. Let train-tagger write it anew.");
		}
		try {
			var file = folder.resolve(columns[0]).normalize();
			if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
				throw new IOException(list + ", line " + number + ": there is no picture " + columns[0] + " in that folder. Let train-tagger write it anew.");
			}
			return new HeldOutPicture(file, columns[1], columns[2], Arrays.asList(columns[3].split(",")));
		} catch (InvalidPathException e) {
			throw new IOException(list + ", line " + number + ": \"" + columns[0] + "\" is no path. Let train-tagger write it anew.", e);
		}
	}

	/** Writes pictures and list; a picture that is there already stays. */
	static void write(Drawings drawings, Path folder) throws IOException {
		var lines = new StringBuilder(HEADER).append('\n');
		for (var drawing : drawings.heldOut()) {
			var source = drawing.source();
			var name = source.folder() + "/" + drawing.thing().name().replaceAll("[^a-z0-9-]+", "_") + ".png";
			var file = folder.resolve(name);
			if (!Files.exists(file)) {
				Folders.create(file.getParent());
				// Hundreds of files that can be made again need no wait for the disk.
				AtomicFile.writeCache(file, png(drawing.image()));
			}
			lines.append(String.join("\t", name, source.family(), source.folder(), String.join(",", Variants.expected(drawings.labels(), drawing)))).append('\n');
		}
		AtomicFile.writeString(folder.resolve(LIST), lines.toString());
	}

	private static byte[] png(BufferedImage image) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}
}
