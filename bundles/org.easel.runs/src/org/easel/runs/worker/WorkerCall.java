package org.easel.runs.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.easel.core.io.JsonFields;
import org.easel.core.io.Progress;

import com.google.gson.JsonObject;

/**
 * One request on its way.
 *
 * @param <T> kind of the answer's pieces
 */
final class WorkerCall<T> {

	private static final int LOOK_MILLIS = 50;
	/** A work that does not end so long after it was cancelled hangs, and its process with it. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final WorkerRequest<T> request;
	private final Consumer<? super T> each;
	private final Progress progress;
	private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
	private final List<T> items = new ArrayList<>();
	private WorkerProcess process;
	private long id;
	private long cancelledAt;

	WorkerCall(WorkerRequest<T> request, Consumer<? super T> each, Progress progress) {
		this.request = request;
		this.each = each;
		this.progress = progress;
	}

	/** Called by the process for each of its lines that belongs to this call. */
	void answered(JsonObject line) {
		answers.add(line);
	}

	void send(WorkerProcess to) throws IOException {
		process = to;
		id = to.send(this, request.kind(), request.body());
	}

	Answer<T> await() throws IOException, InterruptedException {
		try {
			while (true) {
				var line = answers.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				if (line != null) {
					var fields = new JsonFields(line, "The worker's answer");
					if (fields.has(Protocol.END)) {
						return end(fields);
					}
					piece(fields);
				}
				cancelIfWanted();
			}
		} catch (InterruptedException interrupted) {
			process.cancel(id);
			throw interrupted;
		} catch (IllegalArgumentException notAnAnswer) {
			process.cancel(id);
			throw new WorkerException(notAnAnswer.getMessage() + " Parts of Easel do not fit each other; build Easel anew.", false, process.log());
		} finally {
			process.forget(id);
		}
	}

	private void piece(JsonFields fields) {
		if (fields.has(Protocol.ITEM)) {
			var item = request.item(fields.object(Protocol.ITEM));
			items.add(item);
			each.accept(item);
		}
		if (fields.has(Protocol.DONE)) {
			progress.worked(fields.small(Protocol.DONE), fields.small(Protocol.TOTAL));
		}
	}

	private Answer<T> end(JsonFields fields) throws WorkerException {
		var message = fields.text(Protocol.MESSAGE, "");
		return switch (fields.text(Protocol.END)) {
			case Protocol.FINISHED -> new Answer<>(items, false);
			case Protocol.CANCELLED -> new Answer<>(items, true);
			case Protocol.DIED -> {
				if (cancelledAt != 0) {
					yield new Answer<>(items, true);
				}
				throw new WorkerException(message, true, process.log());
			}
			default -> throw new WorkerException(message, false, process.log());
		};
	}

	private void cancelIfWanted() {
		if (cancelledAt == 0) {
			if (progress.cancelled()) {
				cancelledAt = System.nanoTime();
				process.cancel(id);
			}
		} else if (System.nanoTime() - cancelledAt > PATIENCE.toNanos()) {
			process.kill();
		}
	}
}
