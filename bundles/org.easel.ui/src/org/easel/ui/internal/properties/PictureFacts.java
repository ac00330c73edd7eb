package org.easel.ui.internal.properties;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.easel.core.edit.OpenProject;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;
import org.easel.ui.Facts;
import org.easel.ui.internal.Messages;
import org.eclipse.ui.views.properties.IPropertySource;

/** What the Properties view says of a picture. */
final class PictureFacts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	private PictureFacts() {
	}

	static IPropertySource of(OpenProject project, PictureState picture) {
		var facts = new Facts();
		var file = Messages.Facts_file;
		facts.add(file, Messages.Facts_path, project.folder().dataset().resolve(picture.id()));
		facts.add(file, Messages.Facts_size, Messages.bind(Messages.Facts_pixels, picture.size().width(), picture.size().height()));
		facts.add(file, Messages.Facts_bytes, Messages.bind(Messages.Facts_kilobytes, (picture.file().bytes() + 1023) / 1024));
		facts.add(file, Messages.Facts_modified, TIME.format(Instant.ofEpochMilli(picture.file().modified())));
		picture.file().original().ifPresent(original -> facts.add(file, Messages.Facts_original, original));
		var training = Messages.Facts_training;
		facts.add(training, Messages.Facts_included, picture.included() ? Messages.Facts_yes : Messages.Facts_no);
		facts.add(training, Messages.Facts_repeats, picture.repeats() == 0 ? Messages.Facts_repeatsOfRun : picture.repeats());
		var judgement = Messages.Facts_judgement;
		facts.add(judgement, Messages.Facts_rating, picture.rating() == 0 ? Messages.Facts_unrated : picture.rating());
		facts.add(judgement, Messages.Facts_starred, picture.marks().starred() ? Messages.Facts_yes : Messages.Facts_no);
		facts.add(judgement, Messages.Facts_note, picture.marks().note());
		var caption = Messages.Facts_caption;
		facts.add(caption, Messages.Facts_captionText, picture.caption().text());
		if (picture.caption().mode() == CaptionMode.TAGS) {
			facts.add(caption, Messages.Facts_tagCount, picture.tags().size());
			facts.add(caption, Messages.Facts_machineCount, picture.tags().stream().filter(picture.caption()::byMachine).count());
		}
		return facts;
	}
}
