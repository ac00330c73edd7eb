package org.easel.runs.worker.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.easel.core.io.FileFailure;
import org.easel.core.io.JsonFields;
import org.easel.runs.worker.Protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The worker's side: takes requests, a thread for each kind of work, until its input ends. */
final class WorkerChild {

	private final BufferedReader requests;
	private final PrintStream answers;
	private final Map<String, WorkerWork> works;
	private final Map<String, ExecutorService> lanes = new HashMap<>();
	private final Map<Long, AtomicBoolean> cancelled = new ConcurrentHashMap<>();

	/** @param works by the kind of request */
	WorkerChild(InputStream requests, OutputStream answers, Map<String, WorkerWork> works) {
		this.requests = new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8));
		this.answers = new PrintStream(answers, true, StandardCharsets.UTF_8);
		this.works = Map.copyOf(works);
		works.keySet().forEach(kind -> lanes.put(kind, Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker-" + kind).factory())));
	}

	/** Works until whoever asks is gone. */
	void run() throws IOException {
		for (var line = requests.readLine(); line != null; line = requests.readLine()) {
			take(new JsonFields(JsonParser.parseString(line).getAsJsonObject(), "A request to the worker"));
		}
		cancelled.values().forEach(flag -> flag.set(true));
		lanes.forEach((kind, lane) -> lane.execute(() -> close(works.get(kind))));
		lanes.values().forEach(ExecutorService::shutdown);
	}

	private static void close(WorkerWork work) {
		try {
			work.close();
		} catch (IOException failure) {
			failure.printStackTrace();
		}
	}

	private void take(JsonFields request) {
		long id = request.whole(Protocol.ID);
		var kind = request.text(Protocol.KIND);
		if (kind.equals(Protocol.CANCEL)) {
			var flag = cancelled.get(id);
			if (flag != null) {
				flag.set(true);
			}
			return;
		}
		var flag = new AtomicBoolean();
		cancelled.put(id, flag);
		var lane = lanes.get(kind);
		if (lane == null) {
			end(id, Protocol.FAILED, "The worker knows no work \"" + kind + "\". Parts of Easel do not fit each other; build Easel anew.");
		} else {
			lane.execute(() -> work(id, works.get(kind), request.object(Protocol.BODY), flag));
		}
	}

	private void work(long id, WorkerWork work, JsonFields body, AtomicBoolean flag) {
		try {
			if (!flag.get()) {
				work.work(body, reply(id, flag));
			}
			end(id, flag.get() ? Protocol.CANCELLED : Protocol.FINISHED, "");
		} catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
			failure.printStackTrace();
			end(id, Protocol.FAILED, message(failure));
		}
	}

	private Reply reply(long id, AtomicBoolean flag) {
		return new Reply() {
			@Override
			public void item(JsonObject item) {
				var line = line(id);
				line.add(Protocol.ITEM, item);
				say(line);
			}

			@Override
			public void worked(int done, int total) {
				var line = line(id);
				line.addProperty(Protocol.DONE, done);
				line.addProperty(Protocol.TOTAL, total);
				say(line);
			}

			@Override
			public boolean cancelled() {
				return flag.get();
			}
		};
	}

	private void end(long id, String how, String message) {
		cancelled.remove(id);
		var line = line(id);
		line.addProperty(Protocol.END, how);
		line.addProperty(Protocol.MESSAGE, message);
		say(line);
	}

	private static JsonObject line(long id) {
		var line = new JsonObject();
		line.addProperty(Protocol.ID, id);
		return line;
	}

	private synchronized void say(JsonObject line) {
		answers.println(line);
	}

	private static String message(Throwable failure) {
		var cause = failure instanceof Exception exception ? FileFailure.unwrapped(exception) : failure;
		if (cause instanceof OutOfMemoryError) {
			return "The memory of the worker process is used up. Do it with fewer or smaller pictures, or close other programs.";
		}
		if (cause instanceof IOException file) {
			return FileFailure.message(file);
		}
		if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
			return cause.getMessage();
		}
		return "Something went wrong in the worker process that Easel did not expect: " + cause + ". Its last lines say where.";
	}
}
