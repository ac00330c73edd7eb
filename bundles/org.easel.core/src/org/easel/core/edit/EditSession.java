package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.easel.core.dataset.Exclusions;
import org.easel.core.internal.captions.CaptionFiles;
import org.easel.core.internal.captions.Known;
import org.easel.core.internal.files.FileMoves;
import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.JournalEntry;
import org.easel.core.internal.journal.JournalLine;
import org.easel.core.internal.journal.PictureDelta;
import org.easel.core.internal.journal.Was;
import org.easel.core.io.FileFailure;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/** Brings plans to the journal, the state and the files, one at a time. */
final class EditSession implements CaptionFiles.Listener {

	private final ProjectFolder folder;
	private final Journal journal;
	private final Deliveries deliveries;
	private final Clock clock;
	private final CaptionFiles captions;
	private final TagIndexCache tags;
	private final ReentrantLock lock = new ReentrantLock();
	private volatile DatasetState state;
	private long sequence;
	private volatile boolean doneDue;

	EditSession(ProjectFolder folder, Journal journal, Deliveries deliveries, Clock clock, DatasetState state, long sequence) {
		this.folder = folder;
		this.journal = journal;
		this.deliveries = deliveries;
		this.clock = clock;
		this.state = state;
		this.sequence = sequence;
		this.captions = new CaptionFiles(folder.dataset(), this);
		this.tags = new TagIndexCache(state);
	}

	DatasetState state() {
		return state;
	}

	TagIndexCache tags() {
		return tags;
	}

	CaptionFiles captions() {
		return captions;
	}

	long sequence() {
		return sequence;
	}

	/** Something that needs the state to stay as it is. */
	interface Locked<T> {

		T run() throws IOException;
	}

	/** Does something while nobody else edits; then tells the listeners. */
	<T> T locked(Locked<T> work) throws IOException {
		lock.lock();
		try {
			return work.run();
		} finally {
			noteDone();
			lock.unlock();
			deliveries.deliver();
		}
	}

	/**
	 * Makes a plan take effect; called {@link #locked}.
	 *
	 * @throws IOException if the journal cannot be written or a file cannot be moved; nothing is changed then
	 */
	Applied commit(Edit edit, Plan plan, String who) throws IOException {
		return commit(edit.kind(), edit.label(), edit instanceof Revert(var sequences, var label) ? sequences : List.of(), plan, who);
	}

	/** As {@link #commit(Edit, Plan, String)}, for what is no edit of a person. */
	Applied commit(String kind, String label, List<Long> reverts, Plan plan, String who) throws IOException {
		if (plan.isEmpty()) {
			return new Applied(List.of(), label, Set.of(), plan.problems());
		}
		settleMoved(plan);
		var entry = new JournalEntry(sequence + 1, clock.instant(), who, kind, label, reverts,
				plan.changes().stream().map(PictureDelta::of).toList(), plan.moves(), plan.project().map(after -> new Was<>(state.project(), after)));
		journal.append(entry);
		sequence++;
		takeEffect(plan);
		var before = state;
		state = plan.project().isPresent() ? before.with(plan.changes()).withProject(plan.project().get()) : before.with(plan.changes());
		follow(before, plan);
		announce(before, plan.changes(), label);
		return new Applied(List.of(entry.sequence()), label, plan.changes().stream().map(PictureChange::id).collect(Collectors.toSet()), plan.problems());
	}

	/** Takes over what the disk says, without a line in the journal; called {@link #locked}. */
	void see(List<PictureChange> changes, String label) {
		var before = state;
		if (!changes.isEmpty()) {
			state = before.with(changes);
			announce(before, changes, label);
		}
	}

	private void announce(DatasetState before, List<PictureChange> changes, String label) {
		tags.changed(state, changes);
		var news = new StateChange(before, state, changes, label);
		deliveries.add(listener -> listener.changed(news));
	}

	/** A caption file that is to be moved must not be written at the same moment. */
	private void settleMoved(Plan plan) throws IOException {
		if (!plan.moves().isEmpty()) {
			try {
				captions.await(captionIds(plan.changes().stream().flatMap(change -> change.before().stream())));
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new IOException("Interrupted. Nothing was changed.", interrupted);
			}
		}
	}

	/** What must not fail behind the edit's back: files are moved and easel.json is written, or the edit never was. */
	private void takeEffect(Plan plan) throws IOException {
		try {
			if (plan.project().isPresent()) {
				folder.save(plan.project().get());
			}
			if (!plan.moves().isEmpty()) {
				new FileMoves(folder.path()).make(plan.moves(), done -> journal.note(new JournalLine.Moved(sequence, done)));
			}
		} catch (IOException failed) {
			if (plan.project().isPresent()) {
				folder.save(state.project());
			}
			journal.note(new JournalLine.Voided(sequence));
			throw failed;
		}
	}

	private void follow(DatasetState before, Plan plan) {
		if (!plan.moves().isEmpty()) {
			learnMoved(before, plan);
		}
		var texts = new HashMap<String, Optional<String>>();
		for (var change : plan.changes()) {
			change.after().filter(after -> change.changesCaption() || !change.keepsId()).ifPresent(after -> texts.put(after.captionId(), after.caption().file()));
		}
		texts.entrySet().removeIf(entry -> captions.isSettled(entry.getKey()) && captions.known(entry.getKey()).text().equals(entry.getValue()));
		captions.want(texts);
		if (plan.changes().stream().anyMatch(EditSession::changesExclusion)) {
			writeExclusions();
		}
		if (texts.isEmpty()) {
			settled();
		}
	}

	private static boolean changesExclusion(PictureChange change) {
		boolean before = change.before().filter(picture -> !picture.included()).isPresent();
		boolean after = change.after().filter(picture -> !picture.included()).isPresent();
		return before != after || after && !change.keepsId();
	}

	/** Lets the list follow that training goes by; a failure is told, and made good at the next change or opening. */
	void writeExclusions() {
		try {
			new Exclusions(folder.dataset()).write(state.pictures().stream().filter(picture -> !picture.included()).map(PictureState::id).toList());
		} catch (IOException failed) {
			tell(Problem.error(folder.own().toString(), FileFailure.message(failed)));
		}
	}

	/** Captions that went with their pictures are at new places now. */
	private void learnMoved(DatasetState before, Plan plan) {
		var changes = plan.changes();
		var old = new HashMap<String, Known>();
		captionIds(changes.stream().flatMap(change -> change.before().stream())).forEach(id -> old.put(id, captions.known(id)));
		var still = captionIds(state.pictures().stream());
		forget(old.keySet().stream().filter(id -> !still.contains(id)).toList());
		leaveNone(plan.moves(), still);
		for (var change : changes) {
			if (change.after().isPresent() && !change.keepsId()) {
				var id = change.after().get().captionId();
				// One caption file of two pictures goes with one of them only.
				var went = change.before().map(PictureState::captionId).filter(was -> !was.equals(id) && before.sharing(was).isEmpty());
				captions.learn(id, went.isPresent() ? old.get(went.get()) : look(id, change.after().get().caption().file()));
			}
		}
	}

	/** A caption file that belonged to two pictures stays behind when the last of them goes; what it says is in the journal. */
	private void forget(List<String> gone) {
		var left = gone.stream().filter(id -> captions.isSettled(id) && captions.known(id).text().isPresent() && Files.exists(folder.dataset().resolve(id)))
				.collect(Collectors.toMap(Function.identity(), id -> Optional.<String>empty()));
		captions.forget(gone.stream().filter(id -> !left.containsKey(id)).toList());
		captions.want(left);
	}

	/** A caption that was brought back for a picture that then went is of no picture either. */
	private void leaveNone(List<FileMove> moves, Set<String> still) {
		var prefix = folder.dataset().getFileName() + "/";
		for (var move : moves) {
			var id = move.to().startsWith(prefix) ? move.to().substring(prefix.length()) : "";
			if (id.endsWith(".txt") && !still.contains(id) && Files.exists(folder.dataset().resolve(id))) {
				captions.learn(id, look(id, Optional.empty()));
				captions.want(Map.of(id, Optional.empty()));
			}
		}
	}

	private Known look(String id, Optional<String> expected) {
		var file = folder.dataset().resolve(id);
		try {
			return Known.read(file);
		} catch (IOException unreadable) {
			tell(Problem.warning(file.toString(), FileFailure.message(unreadable)));
			return Known.unreadable(file, expected);
		}
	}

	private static Set<String> captionIds(Stream<PictureState> pictures) {
		return pictures.map(PictureState::captionId).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Tells listeners of a problem. */
	void tell(Problem problem) {
		deliveries.add(listener -> listener.problem(problem));
		if (!lock.isHeldByCurrentThread()) {
			deliveries.deliver();
		}
	}

	@Override
	public void foreign(String file, Known theirs) {
		for (var picture : new ArrayList<>(state.pictures())) {
			if (picture.captionId().equals(file)) {
				deliveries.add(listener -> listener.conflict(new CaptionConflict(picture.id(), picture.caption().file(), theirs.text())));
			}
		}
		deliveries.deliver();
	}

	@Override
	public void failed(String file, IOException reason) {
		tell(Problem.error(folder.dataset().resolve(file).toString(), FileFailure.message(reason)));
	}

	/** The journal hears of it as soon as nobody edits; a writing thread must not wait for an edit that waits for it. */
	@Override
	public void settled() {
		doneDue = true;
		deliveries.add(ProjectListener::settled);
		if (lock.tryLock()) {
			try {
				noteDone();
			} finally {
				lock.unlock();
			}
		}
		if (!lock.isHeldByCurrentThread()) {
			deliveries.deliver();
		}
	}

	private void noteDone() {
		if (doneDue && captions.isSettled()) {
			doneDue = false;
			try {
				journal.note(new JournalLine.Done(sequence));
			} catch (IOException full) {
				// It only spares the next opening a look at the files.
				doneDue = true;
			}
		}
	}
}
