package org.easel.ui.tags.internal.bulk;

import org.easel.core.edit.KeepFirst;
import org.easel.core.edit.MergeDuplicates;
import org.easel.core.edit.SetCaptionMode;
import org.easel.core.state.CaptionMode;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.suggest.TagSource;

/** What can be done to many captions at once; each is a command. */
public enum BulkKind {
	ADD("addTags"), REMOVE("removeTags"), RENAME("renameTags"), REGEX("regex"), SORT("sortTags"), DUPLICATES("mergeDuplicates"), TRIGGER("triggerFirst"),
	SENTENCES("toSentences"), TAGS("toTags");

	private final String word;

	BulkKind(String word) {
		this.word = word;
	}

	/** The id of the command. */
	public String command() {
		return "org.easel.ui.tags." + word;
	}

	BulkOperation create(TagDesk desk, TagSource source) {
		return switch (this) {
			case ADD -> new AddOperation(source);
			case REMOVE -> new RemoveOperation(source);
			case RENAME -> new RenameOperation(source);
			case REGEX -> new RegexOperation();
			case SORT -> new SortOperation();
			case DUPLICATES -> new PlainOperation(Messages.Bulk_duplicates, Messages.Bulk_duplicatesText, MergeDuplicates::new);
			case TRIGGER -> new PlainOperation(Messages.Bulk_trigger, Messages.bind(Messages.Bulk_triggerText, desk.triggerWord()), scope -> new KeepFirst(scope, desk.triggerWord()));
			case SENTENCES -> new PlainOperation(Messages.Bulk_sentences, Messages.Bulk_sentencesText, scope -> new SetCaptionMode(scope, CaptionMode.SENTENCE));
			case TAGS -> new PlainOperation(Messages.Bulk_asTags, Messages.Bulk_asTagsText, scope -> new SetCaptionMode(scope, CaptionMode.TAGS));
		};
	}
}
