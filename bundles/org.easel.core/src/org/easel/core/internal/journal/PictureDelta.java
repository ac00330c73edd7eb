package org.easel.core.internal.journal;

import java.util.Optional;
import java.util.Set;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** What an edit changed of one picture, and nothing of what it left. */
public sealed interface PictureDelta {

	/** The id before; of a new picture the one that it got. */
	String before();

	/** The id after; of a picture that is gone the one that it had. */
	String after();

	PictureDelta inverse();

	/** The delta of a change. */
	static PictureDelta of(PictureChange change) {
		if (change.before().isEmpty()) {
			return new Added(change.after().orElseThrow());
		}
		if (change.after().isEmpty()) {
			return new Removed(change.before().orElseThrow());
		}
		var was = change.before().get();
		var is = change.after().get();
		return new Changed(was.id(), is.id(), Was.of(was.caption().file(), is.caption().file()), Was.of(was.caption().mode(), is.caption().mode()),
				Was.of(was.caption().machine(), is.caption().machine()), Was.of(was.marks(), is.marks()), Was.of(was.file(), is.file()));
	}

	/** A picture that is new. */
	record Added(PictureState picture) implements PictureDelta {

		@Override
		public String before() {
			return picture.id();
		}

		@Override
		public String after() {
			return picture.id();
		}

		@Override
		public PictureDelta inverse() {
			return new Removed(picture);
		}
	}

	/** A picture that is gone. */
	record Removed(PictureState picture) implements PictureDelta {

		@Override
		public String before() {
			return picture.id();
		}

		@Override
		public String after() {
			return picture.id();
		}

		@Override
		public PictureDelta inverse() {
			return new Added(picture);
		}
	}

	/**
	 * A picture that stays.
	 *
	 * @param text of its caption file
	 * @param machine tags that a machine put there
	 */
	record Changed(String before, String after, Optional<Was<Optional<String>>> text, Optional<Was<CaptionMode>> mode,
			Optional<Was<Set<String>>> machine, Optional<Was<Marks>> marks, Optional<Was<PictureFile>> file) implements PictureDelta {

		@Override
		public PictureDelta inverse() {
			return new Changed(after, before, text.map(Was::inverse), mode.map(Was::inverse), machine.map(Was::inverse), marks.map(Was::inverse),
					file.map(Was::inverse));
		}

		/** Whether the picture still is what the delta starts from, in all that the delta changes. */
		public boolean fits(PictureState picture) {
			return picture.id().equals(before) && starts(text, picture.caption().file()) && starts(marks, picture.marks()) && starts(file, picture.file());
		}

		private static <T> boolean starts(Optional<Was<T>> was, T now) {
			return was.isEmpty() || was.get().before().equals(now);
		}

		/** The picture after it, whatever it was before. */
		public PictureState applied(PictureState picture) {
			var caption = picture.caption();
			var changed = text.isEmpty() && mode.isEmpty() && machine.isEmpty() ? caption
					: CaptionState.of(after(text, caption.file()), after(mode, caption.mode()), after(machine, caption.machine()));
			return new PictureState(after, after(file, picture.file()), changed, after(marks, picture.marks()));
		}

		private static <T> T after(Optional<Was<T>> was, T otherwise) {
			return was.map(Was::after).orElse(otherwise);
		}
	}
}
