package org.easel.ui.tags.internal.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.tags.Autocomplete;
import org.easel.core.tags.LabelList;
import org.easel.ui.BackgroundWork;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.DeskListener;
import org.easel.ui.tags.internal.desk.Look;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Control;

/** Completes tags from the dataset and from a label list; kept up to date in the background. */
public final class DatasetTags implements TagSource {

	private final TagDesk desk;
	private final Control owner;
	private final LabelFiles files;
	private LabelList labels = LabelList.EMPTY;
	private Optional<Autocomplete> autocomplete = Optional.empty();

	/** @param owner lives as long as the desk */
	public DatasetTags(TagDesk desk, Control owner, LabelFiles files) {
		this.desk = desk;
		this.owner = owner;
		this.files = files;
		desk.addListener(new DeskListener() {
			@Override
			public void looked(Look look) {
				refresh();
			}
		});
		read();
	}

	/** Reads the label list anew. */
	public void read() {
		new BackgroundWork<>(Messages.Suggest_reading, monitor -> labels()).quiet().then(owner, read -> {
			labels = read;
			refresh();
		}).start();
	}

	private LabelList labels() {
		Optional<Path> file = files.chosen();
		try {
			return file.isPresent() ? LabelList.read(file.get()) : LabelList.EMPTY;
		} catch (IOException e) {
			// The dataset's own tags still complete; the log says why the list does not.
			ILog.of(getClass()).log(Status.warning(BackgroundWork.message(e), e));
			return LabelList.EMPTY;
		}
	}

	private void refresh() {
		var project = desk.project();
		var known = labels;
		if (project.isEmpty()) {
			autocomplete = Optional.empty();
			return;
		}
		new BackgroundWork<>(Messages.Suggest_reading, monitor -> new Autocomplete(project.get().tags(), known)).quiet().then(owner, made -> autocomplete = Optional.of(made)).start();
	}

	@Override
	public List<Suggestion> suggest(String typed, int most) {
		return autocomplete.map(each -> each.suggest(typed, most)).orElse(List.of()).stream().map(DatasetTags::shown).toList();
	}

	private static Suggestion shown(org.easel.core.tags.Suggestion found) {
		var note = found.alias().map(alias -> Messages.bind(Messages.Suggest_alias, alias))
				.orElse(found.count() > 0 ? Integer.toString(found.count()) : Messages.Suggest_known);
		return new Suggestion(found.tag(), note);
	}
}
