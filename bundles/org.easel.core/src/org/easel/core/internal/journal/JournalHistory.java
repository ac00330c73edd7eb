package org.easel.core.internal.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.easel.core.io.AtomicFile;

/**
 * All that a project's journals ever said, those too that were packed away.
 *
 * @param journal the one that is written to
 */
public record JournalHistory(Path journal) {

	private static final Pattern PACKED = Pattern.compile("journal-\\d+\\.jsonl\\.gz");
	private static final Pattern VOIDED = Pattern.compile("\\{\"voided\":(\\d+)\\}");

	/** The journals, the oldest first. */
	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(journal.getParent())) {
			var all = new ArrayList<>(files.filter(file -> PACKED.matcher(file.getFileName().toString()).matches()).sorted().toList());
			all.add(journal);
			return all;
		}
	}

	/** Whether the journal's beginning was packed away. */
	public boolean isPacked() throws IOException {
		return files().size() > 1;
	}

	/** Packs a journal of which nothing is open, up to its last edit. The journal itself stays. */
	public void pack(long sequence) throws IOException {
		var packed = journal.resolveSibling(String.format("journal-%012d.jsonl.gz", sequence));
		AtomicFile.write(packed, stream -> {
			// Finished, not closed: the stream belongs to the file that is made.
			var zipped = new GZIPOutputStream(stream, 1 << 16);
			Files.copy(journal, zipped);
			zipped.finish();
		});
	}

	/** All edits in their order; lines that cannot be read, and edits that were never made, are passed over. */
	public void edits(Consumer<JournalEntry> reader) throws IOException {
		entries(line -> line.startsWith("{\"version\""), reader);
	}

	/**
	 * The edits in their order whose lines may be wanted; lines that cannot be read, and edits that were never made, are passed over.
	 *
	 * @param wanted decides by the line as it stands
	 */
	public void entries(Predicate<String> wanted, Consumer<JournalEntry> reader) throws IOException {
		var voided = voided();
		lines(line -> {
			if (!wanted.test(line)) {
				return;
			}
			try {
				if (EntryJson.read(line, journal.toString()) instanceof JournalLine.Edited(var entry) && !voided.contains(entry.sequence())) {
					reader.accept(entry);
				}
			} catch (RuntimeException torn) {
				// A killed process may have left it so; the opening has told of it.
			}
		});
	}

	private Set<Long> voided() throws IOException {
		var voided = new HashSet<Long>();
		lines(line -> {
			var match = VOIDED.matcher(line);
			if (match.matches()) {
				voided.add(Long.valueOf(match.group(1)));
			}
		});
		return voided;
	}

	private void lines(Consumer<String> reader) throws IOException {
		for (var file : files()) {
			if (!Files.exists(file)) {
				continue;
			}
			try (InputStream stream = Files.newInputStream(file);
					var lines = new BufferedReader(new InputStreamReader(file.equals(journal) ? stream : new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8))) {
				for (var line = lines.readLine(); line != null; line = lines.readLine()) {
					reader.accept(line);
				}
			}
		}
	}
}
