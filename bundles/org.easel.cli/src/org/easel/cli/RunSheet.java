package org.easel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.easel.core.image.ContactSheet;
import org.easel.core.run.RunEvent.Sample;
import org.easel.core.run.RunFolder;

/**
 * The contact sheet of a run: a row for each prompt, the base model and every epoch side by side.
 *
 * @param session whose sentences stand in it
 * @param run with sample pictures
 */
record RunSheet(Session session, RunFolder run) {

	private static final int CELL = 128;

	/**
	 * Draws the sheet into a PNG.
	 *
	 * @throws IOException if the run has no samples yet, or one cannot be read
	 */
	void write(Path file) throws IOException {
		Map<List<Integer>, Path> files = new HashMap<>();
		var epochs = new TreeSet<Integer>();
		for (var event : run.readEvents()) {
			if (event instanceof Sample sample) {
				// A resumed run may draw an epoch again; the last one counts.
				files.put(List.of(sample.epoch(), sample.index()), run.path().resolve(sample.file()));
				epochs.add(sample.epoch());
			}
		}
		if (files.isEmpty()) {
			throw new IOException(session.text("sheet.no.samples", run.path()));
		}
		var rows = new ArrayList<ContactSheet.Row>();
		var prompts = run.readSettings().samples();
		for (int i = 0; i < prompts.size(); i++) {
			var pictures = new ArrayList<Optional<Path>>();
			for (int epoch : epochs) {
				pictures.add(Optional.ofNullable(files.get(List.of(epoch, i))).filter(Files::isRegularFile));
			}
			rows.add(new ContactSheet.Row(prompts.get(i).prompt(), pictures));
		}
		var columns = epochs.stream().map(epoch -> epoch == 0 ? session.text("sheet.base") : session.text("sheet.epoch", epoch)).toList();
		new ContactSheet(columns, rows, CELL).write(file);
	}
}
