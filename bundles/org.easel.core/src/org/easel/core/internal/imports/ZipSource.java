package org.easel.core.internal.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.easel.core.edit.EditRefusedException;
import org.easel.core.image.Pictures;
import org.easel.core.settings.Problem;

/** Finds pictures in a ZIP file. Entries that lead out of the folder are left out and told; nothing is unpacked here. */
final class ZipSource implements AutoCloseable {

	private static final int MOST_ENTRIES = 400_000;
	/** Pictures are packed already: what grows so much is made to fill a disk. */
	private static final long GREATEST_GROWTH = 300;
	private static final long HARMLESS = 64L << 20;
	private static final Pattern LEADS_OUT = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?|.*[\\p{Cntrl}].*");
	private static final Pattern HIDDEN = Pattern.compile("(.*/)?(\\.[^/]*|__MACOSX)(/.*)?");

	private final Path file;
	private final ZipFile zip;

	private ZipSource(Path file, ZipFile zip) {
		this.file = file;
		this.zip = zip;
	}

	static ZipSource open(Path file) throws IOException {
		try {
			return new ZipSource(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
		} catch (ZipException broken) {
			return new ZipSource(file, old(file, broken));
		}
	}

	/** Old programs write names in the code page of DOS. */
	private static ZipFile old(Path file, ZipException reason) throws IOException {
		try {
			return new ZipFile(file.toFile(), Charset.forName("IBM437"));
		} catch (ZipException broken) {
			broken.addSuppressed(reason);
			throw new EditRefusedException(file + " is no ZIP file that can be read: " + broken.getMessage() + ". Copy it again, or unpack it and import the folder.",
					broken);
		}
	}

	List<Candidate> pictures(List<Problem> problems) throws EditRefusedException {
		if (zip.size() > MOST_ENTRIES) {
			throw new EditRefusedException(file + " has " + zip.size() + " entries; up to " + MOST_ENTRIES + " are looked at. Unpack it and import the folder.");
		}
		var captions = new LinkedHashMap<String, ZipEntry>();
		var pictures = new LinkedHashMap<String, ZipEntry>();
		zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
			var name = entry.getName().replace('\\', '/');
			if (LEADS_OUT.matcher(name).matches()) {
				problems.add(Problem.warning(file.toString(), file.getFileName() + " has an entry that leads out of the folder (\"" + entry.getName()
						+ "\"); it is left out."));
			} else if (!HIDDEN.matcher(name).matches() && name.endsWith(".txt")) {
				captions.put(name, entry);
			} else if (!HIDDEN.matcher(name).matches() && Pictures.isPicture(Path.of(name.substring(name.lastIndexOf('/') + 1)))) {
				pictures.put(name, entry);
			}
		});
		var found = new ArrayList<Candidate>();
		pictures.forEach((name, entry) -> add(name, entry, captions, found, problems));
		return found;
	}

	private void add(String name, ZipEntry entry, Map<String, ZipEntry> captions, List<Candidate> found, List<Problem> problems) {
		if (entry.getSize() > HARMLESS && entry.getCompressedSize() > 0 && entry.getSize() / entry.getCompressedSize() > GREATEST_GROWTH) {
			problems.add(Problem.warning(file.toString(), name + " in " + file.getFileName() + " grows to " + (entry.getSize() >> 20)
					+ " MiB when it is unpacked; it is left out. Unpack it yourself if you trust it."));
			return;
		}
		var caption = Optional.ofNullable(captions.get(name.substring(0, name.lastIndexOf('.')) + ".txt"));
		found.add(new Candidate(name, name + " in " + file, () -> zip.getInputStream(entry), caption.map(text -> () -> zip.getInputStream(text))));
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
