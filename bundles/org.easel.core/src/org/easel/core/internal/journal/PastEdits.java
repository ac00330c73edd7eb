package org.easel.core.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Edits of a project by their numbers, those too that were packed away.
 *
 * @param journal that is written to
 * @param file where it is
 */
public record PastEdits(Journal journal, Path file) {

	/**
	 * The edits with these numbers, in the same order.
	 *
	 * @throws IOException if one of them is in no journal any more
	 */
	public List<JournalEntry> of(List<Long> sequences) throws IOException {
		Map<Long, JournalEntry> found = new HashMap<>();
		Set<Long> packed = new HashSet<>();
		// A journal is packed from its beginning: where one edit is not there, none before it is.
		long last = 0;
		for (var sequence : sequences) {
			if (sequence > last && journal.has(sequence)) {
				found.put(sequence, journal.entry(sequence));
			} else {
				packed.add(sequence);
				last = Math.max(last, sequence);
			}
		}
		if (!packed.isEmpty()) {
			new JournalHistory(file).edits(entry -> {
				if (packed.remove(entry.sequence())) {
					found.put(entry.sequence(), entry);
				}
			});
		}
		for (var sequence : packed) {
			// Says that it is gone.
			journal.entry(sequence);
		}
		return sequences.stream().map(found::get).toList();
	}
}
