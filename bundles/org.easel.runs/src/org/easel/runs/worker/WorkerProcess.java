package org.easel.runs.worker;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A process that answers requests, as long as it lives. */
final class WorkerProcess {

	private static final Logger LOG = Logger.getLogger(WorkerProcess.class.getName());
	private static final int LOG_LINES = 60;
	private static final int SECONDS_TO_END = 5;

	private final Process process;
	private final Writer requests;
	private final Map<Long, WorkerCall<?>> calls = new HashMap<>();
	private final ArrayDeque<String> log = new ArrayDeque<>();
	private long lastId;
	private boolean ended;

	WorkerProcess(Process process) {
		this.process = process;
		this.requests = process.outputWriter(StandardCharsets.UTF_8);
		Thread.ofPlatform().daemon().name("easel-worker-answers").start(this::readAnswers);
		Thread.ofPlatform().daemon().name("easel-worker-log").start(this::readLog);
	}

	boolean isAlive() {
		return process.isAlive() && !hasEnded();
	}

	long pid() {
		return process.pid();
	}

	/** Sends a request. @return its id */
	long send(WorkerCall<?> call, String kind, JsonObject body) {
		long id;
		synchronized (this) {
			id = ++lastId;
			if (ended) {
				call.answered(death());
				return id;
			}
			calls.put(id, call);
		}
		var line = new JsonObject();
		line.addProperty(Protocol.ID, id);
		line.addProperty(Protocol.KIND, kind);
		line.add(Protocol.BODY, body);
		write(line);
		return id;
	}

	void cancel(long id) {
		var line = new JsonObject();
		line.addProperty(Protocol.ID, id);
		line.addProperty(Protocol.KIND, Protocol.CANCEL);
		write(line);
	}

	synchronized void forget(long id) {
		calls.remove(id);
	}

	/** The last lines that it said. */
	String log() {
		synchronized (log) {
			return String.join("\n", log);
		}
	}

	/** Lets it end by itself, by the end of its input; kills it where it does not. */
	void stop() {
		close();
		CompletableFuture.delayedExecutor(SECONDS_TO_END, TimeUnit.SECONDS).execute(process::destroyForcibly);
	}

	/** Ends it at once. */
	void kill() {
		process.destroyForcibly();
		close();
	}

	private void close() {
		try {
			requests.close();
		} catch (IOException ended) {
			LOG.log(Level.FINE, "The worker's input was closed already.", ended);
		}
	}

	private void write(JsonObject line) {
		try {
			synchronized (requests) {
				requests.write(line + "\n");
				requests.flush();
			}
		} catch (IOException broken) {
			// It died; the thread that reads its answers tells all who wait.
			LOG.log(Level.FINE, "The worker takes no request any more.", broken);
		}
	}

	private synchronized boolean hasEnded() {
		return ended;
	}

	private void readAnswers() {
		try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				answer(line);
			}
		} catch (IOException broken) {
			LOG.log(Level.FINE, "The worker's answers broke off.", broken);
		}
		List<WorkerCall<?>> waiting;
		synchronized (this) {
			ended = true;
			waiting = List.copyOf(calls.values());
			calls.clear();
		}
		if (!waiting.isEmpty()) {
			var death = death();
			waiting.forEach(call -> call.answered(death));
		}
	}

	private void answer(String line) {
		try {
			var json = JsonParser.parseString(line);
			if (json.isJsonObject() && json.getAsJsonObject().has(Protocol.ID)) {
				WorkerCall<?> call;
				synchronized (this) {
					call = calls.get(json.getAsJsonObject().get(Protocol.ID).getAsLong());
				}
				if (call != null) {
					call.answered(json.getAsJsonObject());
				}
				return;
			}
		} catch (JsonParseException | IllegalStateException | NumberFormatException notAnAnswer) {
			LOG.log(Level.FINE, "The worker said something else.", notAnAnswer);
		}
		// Native libraries write to the standard output as they please.
		said(line);
	}

	private void readLog() {
		try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				said(line);
			}
		} catch (IOException broken) {
			LOG.log(Level.FINE, "The worker's log broke off.", broken);
		}
	}

	private void said(String line) {
		LOG.fine(line);
		synchronized (log) {
			log.add(line);
			if (log.size() > LOG_LINES) {
				log.remove();
			}
		}
	}

	private JsonObject death() {
		var json = new JsonObject();
		json.addProperty(Protocol.END, Protocol.DIED);
		json.addProperty(Protocol.MESSAGE, "Easel's worker process ended under this request (" + howItEnded()
				+ "). Nothing was changed. Try again: another one is started; if it ends again, do it with fewer or smaller pictures.");
		return json;
	}

	private String howItEnded() {
		try {
			return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) ? "exit code " + process.exitValue() : "it closed its output";
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return "unknown exit code";
		}
	}
}
