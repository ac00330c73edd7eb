package org.easel.core.edit;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.easel.core.io.FileFailure;
import org.easel.core.settings.Problem;

/** Looks at the dataset again after something happened in its folders. Many changes one behind the other are one look. */
final class FolderWatch implements AutoCloseable {

	private static final long QUIET_MILLIS = 300;
	private static final int MOST_WAITS = 10;

	private final WatchService service;
	private final EditSession session;
	private final Look look;
	private final Set<Path> watched = new HashSet<>();
	private final Thread thread;

	/** Looks at the files, and gives the folders that there are. */
	interface Look {

		Set<Path> folders() throws IOException;
	}

	FolderWatch(Path dataset, EditSession session, Look look) throws IOException {
		this.service = dataset.getFileSystem().newWatchService();
		this.session = session;
		this.look = look;
		watch(look.folders());
		this.thread = Thread.ofPlatform().daemon().name("Easel watches " + dataset.getFileName()).start(this::run);
	}

	private void run() {
		try {
			while (true) {
				var key = service.take();
				for (int i = 0; key != null && i < MOST_WAITS; i++) {
					key.pollEvents();
					key.reset();
					key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
				}
				if (key != null) {
					key.reset();
				}
				refresh();
			}
		} catch (ClosedWatchServiceException | InterruptedException closed) {
			// That is how watching ends.
		}
	}

	private void refresh() {
		try {
			watch(look.folders());
		} catch (IOException failed) {
			session.tell(Problem.warning("", "The dataset could not be looked at: " + FileFailure.message(failed)));
		}
	}

	private void watch(Set<Path> folders) throws IOException {
		watched.retainAll(folders);
		for (var folder : folders) {
			if (watched.add(folder)) {
				folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
			}
		}
	}

	@Override
	public void close() throws IOException {
		service.close();
		thread.interrupt();
	}
}
