package org.easel.core.thumbnail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all clients wish for: what one sees now before what another may see soon, each client in turn. */
final class ThumbnailQueue {

	private final Map<ThumbnailClient, Wishes> wishes = new LinkedHashMap<>();
	private final Set<ThumbnailJob> inWork = new HashSet<>();
	private boolean closed;

	/** The wishes of one client. @param generation of them */
	private record Wishes(long generation, Set<ThumbnailJob> visible, Set<ThumbnailJob> soon) {

		boolean remove(ThumbnailJob job) {
			boolean seen = visible.remove(job);
			return soon.remove(job) || seen;
		}
	}

	/** A client that still wanted a job when it was done. */
	record Waiting(ThumbnailClient client, long generation) {
	}

	/** Puts wishes in the place of the client's earlier ones. */
	synchronized void want(ThumbnailClient client, long generation, Collection<ThumbnailJob> visible, Collection<ThumbnailJob> soon) {
		var old = wishes.get(client);
		if (!closed && (old == null || old.generation < generation)) {
			wishes.put(client, new Wishes(generation, new LinkedHashSet<>(visible), new LinkedHashSet<>(soon)));
			notifyAll();
		}
	}

	synchronized void leave(ThumbnailClient client) {
		wishes.remove(client);
	}

	/** Waits for the next job. @return null once closed */
	synchronized ThumbnailJob take() throws InterruptedException {
		while (!closed) {
			for (boolean seen : List.of(true, false)) {
				for (var client : List.copyOf(wishes.keySet())) {
					var of = wishes.get(client);
					for (var job : seen ? of.visible : of.soon) {
						if (inWork.add(job)) {
							// The client goes to the end of the line.
							wishes.remove(client);
							wishes.put(client, of);
							return job;
						}
					}
				}
			}
			wait();
		}
		return null;
	}

	/** Ends a job and its wishes. @return who still wants it */
	synchronized List<Waiting> done(ThumbnailJob job) {
		inWork.remove(job);
		var waiting = new ArrayList<Waiting>();
		wishes.forEach((client, of) -> {
			if (of.remove(job)) {
				waiting.add(new Waiting(client, of.generation));
			}
		});
		return waiting;
	}

	/** Wishes that no one works on yet. */
	synchronized int size() {
		return wishes.values().stream().mapToInt(of -> of.visible.size() + of.soon.size()).sum();
	}

	synchronized void close() {
		closed = true;
		wishes.clear();
		notifyAll();
	}
}
