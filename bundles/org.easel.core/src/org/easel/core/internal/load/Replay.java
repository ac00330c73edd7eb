package org.easel.core.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.image.PictureSize;
import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.JournalEntry;
import org.easel.core.internal.journal.JournalLine;
import org.easel.core.internal.journal.PictureDelta;
import org.easel.core.internal.journal.Snapshot;
import org.easel.core.internal.journal.Was;
import org.easel.core.settings.Problem;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** Goes through the journal behind a snapshot and brings the facts to where they ended. */
final class Replay implements Journal.Reader {

	private static final PictureFile UNKNOWN = new PictureFile(new PictureSize(1, 1), -1, -1, Optional.empty());

	private final Map<String, PictureState> facts = new HashMap<>();
	/** What a caption file may be as long as it is not known to have followed: every text since it last was. */
	private final Map<String, Set<Optional<String>>> open = new HashMap<>();
	/** Pictures whose captions are told by their files alone. */
	private final Set<String> unknown = new HashSet<>();
	private final List<Problem> problems = new ArrayList<>();
	private final String where;
	private long sequence;
	private JournalEntry last;
	private int moved;
	private boolean behind;

	Replay(Snapshot snapshot, String where) {
		this.where = where;
		this.sequence = snapshot.sequence();
		snapshot.pictures().forEach(picture -> facts.put(picture.id(), picture));
		snapshot.open().forEach((id, texts) -> open.put(id, new HashSet<>(texts)));
	}

	@Override
	public void line(JournalLine line) {
		behind = true;
		switch (line) {
			case JournalLine.Edited(var entry) -> edited(entry);
			case JournalLine.Moved(var of, var moves) -> moved = last != null && last.sequence() == of ? moves : moved;
			case JournalLine.Voided(var of) -> voided(of);
			case JournalLine.Done(var upTo) -> {
				if (upTo >= sequence) {
					open.clear();
				}
			}
		}
	}

	@Override
	public void broken(int number, Exception reason) {
		problems.add(Problem.warning(where, where + ", line " + number + " behind the last snapshot cannot be read and is passed over: " + reason.getMessage()));
	}

	private void edited(JournalEntry entry) {
		if (entry.sequence() <= sequence) {
			return;
		}
		sequence = entry.sequence();
		last = entry;
		moved = 0;
		apply(entry.pictures());
	}

	/** Its moves could not be made, so neither did its facts come to be. */
	private void voided(long of) {
		if (last != null && last.sequence() == of) {
			apply(last.pictures().stream().map(PictureDelta::inverse).toList());
			last = null;
		}
	}

	private void apply(List<PictureDelta> pictures) {
		var before = new ArrayList<Optional<PictureState>>();
		for (var delta : pictures) {
			before.add(delta instanceof PictureDelta.Added ? Optional.empty() : Optional.ofNullable(facts.remove(delta.before())));
		}
		for (int i = 0; i < pictures.size(); i++) {
			switch (pictures.get(i)) {
				case PictureDelta.Added(var picture) -> facts.put(picture.id(), picture);
				case PictureDelta.Removed removed -> {
				}
				case PictureDelta.Changed changed -> apply(changed, before.get(i).orElseGet(() -> guess(changed)));
			}
		}
	}

	/** A picture of which the snapshot is lost: what no edit tells is as with a picture that nobody has touched, or as its files say. */
	private PictureState guess(PictureDelta.Changed changed) {
		if (changed.text().isEmpty()) {
			unknown.add(changed.before());
		}
		return new PictureState(changed.before(), UNKNOWN, CaptionState.of(changed.text().flatMap(Was::before), CaptionMode.TAGS, Set.of()), Marks.PLAIN);
	}

	private void apply(PictureDelta.Changed changed, PictureState was) {
		var is = changed.applied(was);
		if (unknown.remove(changed.before()) && changed.text().isEmpty()) {
			unknown.add(changed.after());
		}
		facts.put(is.id(), is);
		if (!was.captionId().equals(is.captionId()) && open.containsKey(was.captionId())) {
			open.put(is.captionId(), open.remove(was.captionId()));
		}
		changed.text().ifPresent(text -> open.computeIfAbsent(is.captionId(), id -> new HashSet<>()).add(text.before()));
	}

	/** Whether only the file tells what is said of a picture. */
	boolean isCaptionUnknown(String id) {
		return unknown.contains(id);
	}

	/** Facts of all pictures that the journal knows. */
	Map<String, PictureState> facts() {
		return facts;
	}

	/** Captions that need not have followed yet, with the texts that their files may have instead. */
	Map<String, Set<Optional<String>>> open() {
		return open;
	}

	/** The edit whose moves may be unfinished. */
	Optional<JournalEntry> last() {
		return Optional.ofNullable(last);
	}

	/** How many moves of the last edit are known to be done. */
	int moved() {
		return moved;
	}

	/** Whether the journal said anything that the snapshot does not. */
	boolean isBehind() {
		return behind;
	}

	long sequence() {
		return sequence;
	}

	List<Problem> problems() {
		return problems;
	}
}
