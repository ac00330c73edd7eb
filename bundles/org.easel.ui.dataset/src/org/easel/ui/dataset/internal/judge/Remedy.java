package org.easel.ui.dataset.internal.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.Crop;
import org.easel.core.edit.Edit;
import org.easel.core.edit.Include;
import org.easel.core.edit.Scope;
import org.easel.core.judge.QuickFix;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What can be done about a finding: an edit, or a caption to be written in the tag editor.
 *
 * @param label for a menu
 * @param edit nothing where the tag editor is to be opened
 * @param pictures that it is about, by their ids
 */
record Remedy(String label, Optional<Edit> edit, List<String> pictures) {

	/** @param dataset the folder that pictures are known by their path from */
	static Remedy of(QuickFix fix, Path dataset) {
		return switch (fix) {
			case QuickFix.Exclude(var picture) -> {
				var id = id(dataset, picture);
				yield new Remedy(Messages.Fix_exclude, Optional.of(new Include(Scope.of(id), false)), List.of(id));
			}
			case QuickFix.Crop(var picture, var left, var top, var width, var height) -> {
				var id = id(dataset, picture);
				yield new Remedy(NLS.bind(Messages.Fix_crop, width, height), Optional.of(new Crop(id, left, top, width, height)), List.of(id));
			}
			case QuickFix.KeepBetter(var keep, var exclude) -> {
				var id = id(dataset, exclude);
				yield new Remedy(NLS.bind(Messages.Fix_keepBetter, keep.getFileName(), exclude.getFileName()), Optional.of(new Include(Scope.of(id), false)),
						List.of(id));
			}
			case QuickFix.AddFirst(var picture, var tag) -> {
				var id = id(dataset, picture);
				yield new Remedy(NLS.bind(Messages.Fix_addFirst, tag), Optional.of(AddTags.first(Scope.of(id), List.of(tag))), List.of(id));
			}
			case QuickFix.AutoLabel(var pictures) -> new Remedy(Messages.Fix_caption, Optional.empty(), pictures.stream().map(each -> id(dataset, each)).toList());
			case QuickFix.EditCaption(var picture) -> new Remedy(Messages.Fix_caption, Optional.empty(), List.of(id(dataset, picture)));
		};
	}

	/** The id of a picture by its file. */
	static String id(Path dataset, Path file) {
		return dataset.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
	}
}
