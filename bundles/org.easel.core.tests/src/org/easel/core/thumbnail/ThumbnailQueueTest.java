package org.easel.core.thumbnail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class ThumbnailQueueTest {

	private final ThumbnailQueue queue = new ThumbnailQueue();
	private final ThumbnailClient gallery = new ThumbnailClient(null, null);
	private final ThumbnailClient list = new ThumbnailClient(null, null);

	private static List<ThumbnailJob> jobs(String... names) {
		return Arrays.stream(names).map(name -> new ThumbnailJob(Path.of(name), ThumbnailSize.SMALL)).toList();
	}

	private List<String> takeAll() throws InterruptedException {
		var taken = new ArrayList<String>();
		while (queue.size() > 0) {
			var job = queue.take();
			taken.add(job.file().toString());
			queue.done(job);
		}
		return taken;
	}

	@Test
	void whatIsVisibleComesFirstAndClientsTakeTurns() throws Exception {
		queue.want(gallery, 1, jobs("a", "b"), jobs("c"));
		queue.want(list, 1, jobs("x"), jobs("y", "z"));
		assertEquals(List.of("a", "x", "b", "y", "c", "z"), takeAll());
	}

	@Test
	void newWishesWithdrawTheOld() throws Exception {
		queue.want(gallery, 1, jobs("a", "b", "c"), jobs("d"));
		queue.want(gallery, 2, jobs("c", "e"), List.of());
		assertEquals(List.of("c", "e"), takeAll());
	}

	@Test
	void wishesThatComeLateDoNotReplaceNewerOnes() throws Exception {
		queue.want(gallery, 2, jobs("b"), List.of());
		queue.want(gallery, 1, jobs("a"), List.of());
		assertEquals(List.of("b"), takeAll());
	}

	@Test
	void aJobIsDoneOnceForAllWhoWaitAndForNoneWhoLeft() throws Exception {
		queue.want(gallery, 3, jobs("a"), List.of());
		queue.want(list, 5, List.of(), jobs("a", "b"));
		var job = queue.take();
		assertEquals("b", queue.take().file().toString(), "a is in work already");
		assertEquals(List.of(new ThumbnailQueue.Waiting(gallery, 3), new ThumbnailQueue.Waiting(list, 5)), queue.done(job).stream()
				.sorted((one, other) -> Long.compare(one.generation(), other.generation())).toList());
		queue.want(gallery, 4, jobs("a"), List.of());
		queue.take();
		queue.leave(gallery);
		assertEquals(List.of(), queue.done(job));
	}

	@Test
	void closingEndsTheWait() throws Exception {
		var waiting = new Thread(queue::close);
		waiting.start();
		assertNull(queue.take());
		waiting.join();
	}
}
