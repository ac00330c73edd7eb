package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.JournalHistory;
import org.easel.core.internal.load.Loaded;
import org.easel.core.internal.load.ProjectLoader;
import org.easel.core.io.FileFailure;
import org.easel.core.io.ProcessLock;
import org.easel.core.io.Progress;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;

/**
 * The one model of a project that is open, for all who look at it. It is changed by edits alone: an edit is first brought to the journal, then changes the
 * state, and the caption files follow in the background. Safe for several threads. {@link #state()}, {@link #tags()} and {@link #conflicts()} never wait
 * for a disk; all else may, and does not belong into the thread of a user interface.
 */
public final class OpenProject implements AutoCloseable {

	/** Whom the history names for captions that were changed outside of Easel. */
	public static final String ANOTHER_PROGRAM = "another program";

	/** What the journal calls that other programs brought pictures in. */
	private static final String FOUND = "found";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final ProjectFolder folder;
	private final String who;
	private final ProcessLock lock;
	private final Journal journal;
	private final Deliveries deliveries;
	private final EditSession session;
	private final Map<String, PictureState> away;
	private final SnapshotKeeper snapshots;
	private final List<Problem> problems;
	/** Held while an edit prepares files, which lie beside what was taken back. */
	private final ReentrantLock files = new ReentrantLock();
	private final AtomicBoolean closed = new AtomicBoolean();

	private OpenProject(ProjectFolder folder, String who, ProcessLock lock, Journal journal, Clock clock, Loaded loaded) throws IOException {
		this.folder = folder;
		this.who = who;
		this.lock = lock;
		this.journal = journal;
		this.deliveries = new Deliveries();
		this.away = new ConcurrentHashMap<>(loaded.away());
		this.snapshots = new SnapshotKeeper(folder, journal, away);
		this.problems = loaded.problems();
		this.session = new EditSession(folder, journal, deliveries, clock, DatasetState.of(folder.project(), loaded.pictures()), loaded.sequence());
	}

	/** Opens a project for the person who is logged in. */
	public static OpenProject open(Path folder, Progress progress) throws IOException {
		return open(folder, System.getProperty("user.name", "somebody"), Clock.systemUTC(), progress);
	}

	/**
	 * Opens a project, finishes what a killed program left unfinished, and takes over what other programs changed meanwhile.
	 *
	 * @param who is named in the history of captions
	 * @throws ProjectInUseException if another program, or this one, has it open
	 * @throws IOException if it is no project, or its own files cannot be read or written
	 * @throws java.util.concurrent.CancellationException if it was cancelled
	 */
	public static OpenProject open(Path path, String who, Clock clock, Progress progress) throws IOException {
		var folder = ProjectFolder.open(path);
		var lock = folder.lock().orElseThrow(() -> inUse(folder));
		try {
			var journal = Journal.open(folder.journal());
			try {
				var loaded = ProjectLoader.load(folder, journal, progress);
				var project = new OpenProject(folder, who, lock, journal, clock, loaded);
				project.begin(loaded);
				return project;
			} catch (IOException | RuntimeException failed) {
				journal.close();
				throw failed;
			}
		} catch (IOException | RuntimeException failed) {
			lock.close();
			throw failed;
		}
	}

	private static ProjectInUseException inUse(ProjectFolder folder) {
		var holder = ProcessLock.holder(folder.lockFile());
		var where = holder.filter(pid -> pid == ProcessHandle.current().pid()).isPresent() ? "this Easel"
				: "another Easel" + holder.map(pid -> " (process " + pid + ")").orElse("");
		return new ProjectInUseException(folder.path() + " is open in " + where + ". Close it there, then open it here.");
	}

	private void begin(Loaded loaded) throws IOException {
		loaded.files().forEach(session.captions()::learn);
		session.captions().want(loaded.unwritten());
		if (loaded.project().isPresent() && session.state().project().equals(loaded.project().get().before())) {
			apply(new ChangeProject(loaded.project().get().after()));
		}
		if (!loaded.adopted().isEmpty()) {
			applyAs(new AdoptCaptions(loaded.adopted()), ANOTHER_PROGRAM, Progress.NONE);
		}
		session.writeExclusions();
		if (loaded.isKnown() && session.captions().isSettled()) {
			snapshots.isSaved();
		}
		try {
			session.locked(() -> {
				snapshots.saveIfDue(session);
				return null;
			});
		} catch (IOException full) {
			// To look at the project it needs none; an edit will ask again.
			session.tell(Problem.warning(folder.own().toString(), FileFailure.message(full)));
		}
	}

	public ProjectFolder folder() {
		return folder;
	}

	/** How things stand; never waits. */
	public DatasetState state() {
		return session.state();
	}

	/** The tags of the newest state. */
	public TagIndex tags() {
		return session.tags().get();
	}

	/** What was left out or repaired at the opening. */
	public List<Problem> problems() {
		return problems;
	}

	public void addListener(ProjectListener listener) {
		deliveries.addListener(listener);
	}

	public void removeListener(ProjectListener listener) {
		deliveries.removeListener(listener);
	}

	/** As {@link #apply(Edit, Progress)}, for edits that take no time. */
	public Applied apply(Edit edit) throws IOException {
		return apply(edit, Progress.NONE);
	}

	/**
	 * Makes an edit. When this returns, it is in the journal and in the state, files that it moves are moved, and captions follow.
	 *
	 * @throws EditRefusedException if it cannot be done; nothing was changed
	 * @throws IOException if the journal or a file cannot be written; nothing was changed
	 * @throws java.util.concurrent.CancellationException if it was cancelled; nothing was changed
	 */
	public Applied apply(Edit edit, Progress progress) throws IOException {
		return applyAs(edit, edit instanceof ApplyLabels labels ? labels.tagger() : who, progress);
	}

	private Applied applyAs(Edit edit, String author, Progress progress) throws IOException {
		if (closed.get()) {
			throw new EditRefusedException(folder.path() + " is closed. Open it again.");
		}
		if (edit instanceof FileEdit) {
			files.lock();
			try {
				return applyFiles(edit, author, progress);
			} finally {
				files.unlock();
			}
		}
		return session.locked(() -> {
			snapshots.saveIfDue(session);
			return session.commit(edit, new Planner(folder, journal).plan(edit, session.state(), progress), author);
		});
	}

	/** Files are prepared before the state is locked, and once more if it is another one then. */
	private Applied applyFiles(Edit edit, String author, Progress progress) throws IOException {
		var planner = new Planner(folder, journal);
		var plan = planner.plan(edit, session.state(), progress);
		return session.locked(() -> {
			snapshots.saveIfDue(session);
			return session.commit(edit, plan.fits(session.state(), Workplace.of(folder)) ? plan : planner.plan(edit, session.state(), progress), author);
		});
	}

	/**
	 * What an edit would change of each picture, without making it. Edits that move or make files are not shown.
	 *
	 * @throws EditRefusedException if it cannot be done
	 */
	public List<PictureChange> preview(Edit edit) throws IOException {
		return switch (edit) {
			case PictureEdit each -> Planner.changes(List.of(each), state());
			case Composite(var label, var edits) -> Planner.changes(edits, state());
			case Revert each -> new Planner(folder, journal).plan(each, state(), Progress.NONE).changes();
			case ChangeProject each -> List.of();
			case FileEdit each -> throw new EditRefusedException(each.label() + " cannot be shown before it is made; it can be undone.");
		};
	}

	/** Captions that another program and Easel both changed, to be chosen from. */
	public List<CaptionConflict> conflicts() {
		var foreign = session.captions().foreign();
		return foreign.isEmpty() ? List.of() : state().pictures().stream().filter(picture -> foreign.containsKey(picture.captionId()))
				.map(picture -> new CaptionConflict(picture.id(), picture.caption().file(), foreign.get(picture.captionId()).text())).toList();
	}

	/**
	 * Ends a conflict. What is given up stays in the caption's history.
	 *
	 * @return an edit whose inverse takes the other choice
	 */
	public Applied resolve(CaptionConflict conflict, CaptionConflict.Choice choice) throws IOException {
		return session.locked(() -> {
			var picture = state().find(conflict.id()).orElseThrow(() -> EditRefusedException.noSuchPicture(conflict.id()));
			var theirs = session.captions().foreign().get(picture.captionId());
			if (theirs == null || !theirs.text().equals(conflict.theirs())) {
				throw new EditRefusedException(picture.captionId() + " was changed again meanwhile. Look at the conflict as it is now, and choose again.");
			}
			// Ours is put back on top of theirs, so that both are in the history.
			session.captions().learn(picture.captionId(), theirs);
			var edit = new AdoptCaptions(Map.of(picture.id(), theirs.text()));
			var adopted = session.commit(edit, Plan.of(Planner.changes(List.of(edit), state())), ANOTHER_PROGRAM);
			if (choice == CaptionConflict.Choice.THEIRS) {
				return adopted;
			}
			var back = new Revert(adopted.sequences(), "Keep caption");
			return session.commit(back, new Planner(folder, journal).plan(back, state(), Progress.NONE), who);
		});
	}

	/** How many caption files are still to be written. */
	public int pending() {
		return session.captions().pending();
	}

	/**
	 * Waits until all files are as the state says, but those in a conflict.
	 *
	 * @throws IOException if a file cannot be written; the message names it and the reason stands in {@link ProjectListener#problem}
	 */
	public void flush() throws IOException {
		session.captions().retry();
		try {
			session.captions().await();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while captions are written. They are finished when the project is opened again.", interrupted);
		}
		var failed = session.captions().failed();
		if (!failed.isEmpty()) {
			throw new IOException(failed.size() + " captions could not be written, the first is " + folder.dataset().resolve(failed.getFirst())
					+ ". They are in the journal and not lost; allow Easel to write there, or free some space, and try again.");
		}
	}

	/**
	 * Looks at all files for what other programs did: new and missing pictures, other pixels, other captions. Captions for which Easel wants nothing else
	 * are taken over; the others are in conflict.
	 *
	 * @throws IOException if the dataset cannot be read, or the journal cannot be written
	 * @throws java.util.concurrent.CancellationException if it was cancelled
	 */
	public void refresh(Progress progress) throws IOException {
		new Refresh(folder, session, away).run(progress);
	}

	/**
	 * Refreshes by itself from now on, soon after a file changed, until what is returned is closed.
	 *
	 * @throws IOException if the system cannot watch so many folders; {@link #refresh} works none the less
	 */
	public AutoCloseable watch() throws IOException {
		return new FolderWatch(folder.dataset(), session, () -> new Refresh(folder, session, away).run(Progress.NONE).folders());
	}

	/** The texts that a picture's caption had, the newest first; those too that it had under another name. */
	public List<CaptionVersion> history(String id) throws IOException {
		return CaptionHistory.of(id, new JournalHistory(folder.journal()));
	}

	/** All edits that were ever made here, the newest first; what other programs brought in is left out. */
	public List<PastEdit> edits() throws IOException {
		var all = new ArrayList<PastEdit>();
		new JournalHistory(folder.journal()).edits(entry -> {
			if (!entry.kind().equals(FOUND)) {
				all.add(new PastEdit(entry.time(), entry.who(), entry.label(), entry.pictures().size()));
			}
		});
		return all.reversed();
	}

	/** What was removed or replaced in the dataset and is kept for undo. */
	public TrashContents trash() throws IOException {
		files.lock();
		try {
			return TrashFolder.of(folder).contents();
		} finally {
			files.unlock();
		}
	}

	/**
	 * Deletes for good what was removed or replaced. Edits that need it are not taken back any more, and say so; all others are.
	 *
	 * @return what was deleted
	 * @throws IOException if a file cannot be deleted; those before it are gone
	 */
	public TrashContents emptyTrash() throws IOException {
		files.lock();
		try {
			return session.locked(TrashFolder.of(folder)::empty);
		} finally {
			files.unlock();
		}
	}

	/**
	 * Brings everything to where it was at a time, as one edit with an inverse. What other programs brought in since stays.
	 *
	 * @throws IOException if a packed journal that is needed was deleted; nothing was changed
	 */
	public Applied resetTo(Instant time) throws IOException {
		var history = new JournalHistory(folder.journal());
		return session.locked(() -> {
			var since = new ArrayList<Long>();
			history.edits(entry -> {
				if (entry.time().isAfter(time) && !entry.kind().equals(FOUND)) {
					since.add(entry.sequence());
				}
			});
			var edit = new Revert(since.reversed(), "Reset to " + TIME.format(time.atZone(ZoneId.systemDefault())));
			return session.commit(edit, new Planner(folder, journal).plan(edit, state(), Progress.NONE), who);
		});
	}

	/** Waits for the caption files, and gives the project back. What could not be written is finished at the next opening. */
	@Override
	public void close() throws IOException {
		if (closed.getAndSet(true)) {
			return;
		}
		try (lock; journal) {
			try {
				flush();
			} finally {
				session.captions().close();
				session.locked(() -> {
					snapshots.save(session);
					snapshots.pack(session);
					return null;
				});
			}
		}
	}
}
