package org.easel.ui.tags.internal.findings;

import java.util.List;

import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.RemoveTags;
import org.easel.core.edit.RenameTag;
import org.easel.core.edit.Scope;
import org.easel.core.tags.Misspelling;
import org.easel.ui.tags.internal.Messages;

/** Something about tags that a person may want to mend. */
public sealed interface Finding {

	/** What it is, in a word or two. */
	String kind();

	/** The tags that it is about, for people. */
	String text();

	/** How many pictures it concerns. */
	int pictures();

	/** What mends it, for a button. */
	String fix();

	/** The edit that mends it. */
	PictureEdit edit();

	/** A tag whose pictures show what is meant. */
	String example();

	/** Tags that are always on the same pictures, so that training cannot tell them apart. */
	record Together(List<String> tags, int pictures) implements Finding {

		public Together {
			tags = List.copyOf(tags);
		}

		@Override
		public String kind() {
			return Messages.Findings_together;
		}

		@Override
		public String text() {
			return String.join(", ", tags);
		}

		@Override
		public String fix() {
			return Messages.bind(Messages.Findings_keepOne, tags.getFirst());
		}

		@Override
		public PictureEdit edit() {
			return new RemoveTags(Scope.ALL, tags.subList(1, tags.size()));
		}

		@Override
		public String example() {
			return tags.getFirst();
		}
	}

	/** A tag on one picture only: it teaches nothing that could be asked for. */
	record Lonely(String tag) implements Finding {

		@Override
		public String kind() {
			return Messages.Findings_lonely;
		}

		@Override
		public String text() {
			return tag;
		}

		@Override
		public int pictures() {
			return 1;
		}

		@Override
		public String fix() {
			return Messages.Findings_remove;
		}

		@Override
		public PictureEdit edit() {
			return new RemoveTags(Scope.ALL, List.of(tag));
		}

		@Override
		public String example() {
			return tag;
		}
	}

	/** A tag that is likely another one misspelt. */
	record Misspelt(Misspelling misspelling) implements Finding {

		@Override
		public String kind() {
			return Messages.Findings_misspelt;
		}

		@Override
		public String text() {
			return Messages.bind(Messages.Findings_means, misspelling.tag(), misspelling.likely());
		}

		@Override
		public int pictures() {
			return misspelling.count();
		}

		@Override
		public String fix() {
			return Messages.bind(Messages.Findings_rename, misspelling.likely());
		}

		@Override
		public PictureEdit edit() {
			return new RenameTag(Scope.ALL, misspelling.tag(), misspelling.likely());
		}

		@Override
		public String example() {
			return misspelling.tag();
		}
	}
}
