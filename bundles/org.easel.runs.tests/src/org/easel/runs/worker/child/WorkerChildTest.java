package org.easel.runs.worker.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.easel.core.io.JsonFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonObject;

/** The worker's side, over streams. */
@Timeout(60)
class WorkerChildTest {

	private final CountDownLatch closed = new CountDownLatch(1);
	private final PipedOutputStream in = new PipedOutputStream();
	private final PrintStream requests = new PrintStream(in, true);
	private BufferedReader answers;
	private Thread thread;

	/** Does what the body says. */
	private final class Work implements WorkerWork {

		@Override
		public void work(JsonFields body, Reply reply) throws Exception {
			switch (body.text("do")) {
				case "count" -> {
					for (int i = 1; i <= 2; i++) {
						var item = new JsonObject();
						item.addProperty("n", i);
						reply.item(item);
						reply.worked(i, 2);
					}
				}
				case "wait" -> {
					while (!reply.cancelled()) {
						Thread.sleep(5);
					}
				}
				case "no file" -> throw new NoSuchFileException("gone.png");
				case "bug" -> throw new IllegalStateException("a fault of the test");
				case "memory" -> throw new OutOfMemoryError("a fault of the test");
				default -> throw new IllegalArgumentException("Do what?");
			}
		}

		@Override
		public void close() {
			closed.countDown();
		}
	}

	@BeforeEach
	void start() throws IOException {
		var out = new PipedOutputStream();
		answers = new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 16)));
		var child = new WorkerChild(new PipedInputStream(in, 1 << 16), out, Map.of("one", new Work(), "other", new WorkerWork() {
			@Override
			public void work(JsonFields body, Reply reply) {
				reply.worked(1, 1);
			}
		}));
		thread = Thread.ofPlatform().daemon().start(() -> {
			try {
				child.run();
			} catch (IOException broken) {
				throw new IllegalStateException(broken);
			}
		});
	}

	@AfterEach
	void end() throws InterruptedException {
		requests.close();
		thread.join();
		assertTrue(closed.await(30, TimeUnit.SECONDS), "what is kept warm is freed when nobody asks any more");
	}

	private void ask(int id, String what) {
		requests.println("{\"id\":" + id + ",\"kind\":\"one\",\"body\":{\"do\":\"" + what + "\"}}");
	}

	@Test
	void piecesProgressAndEndComeInOrder() throws IOException {
		ask(5, "count");
		assertEquals("{\"id\":5,\"item\":{\"n\":1}}", answers.readLine());
		assertEquals("{\"id\":5,\"done\":1,\"total\":2}", answers.readLine());
		answers.readLine();
		answers.readLine();
		assertEquals("{\"id\":5,\"end\":\"finished\",\"message\":\"\"}", answers.readLine());
	}

	@Test
	void failuresAreToldInWordsForPeople() throws IOException {
		ask(1, "no file");
		assertTrue(answers.readLine().contains("gone.png: there is no such file"));
		ask(2, "nothing");
		assertEquals("{\"id\":2,\"end\":\"failed\",\"message\":\"Do what?\"}", answers.readLine());
		ask(3, "bug");
		assertTrue(answers.readLine().contains("did not expect: java.lang.IllegalStateException: a fault of the test"));
		ask(4, "memory");
		assertTrue(answers.readLine().contains("memory of the worker process is used up"));
		requests.println("{\"id\":6,\"kind\":\"unknown\",\"body\":{}}");
		assertTrue(answers.readLine().contains("\"end\":\"failed\",\"message\":\"The worker knows no work"));
	}

	@Test
	void aRequestIsCancelledWhileItWaitsAndWhileItIsDone() throws IOException {
		ask(1, "wait");
		ask(2, "count");
		requests.println("{\"id\":2,\"kind\":\"cancel\"}");
		requests.println("{\"id\":3,\"kind\":\"other\",\"body\":{}}");
		assertEquals("{\"id\":3,\"done\":1,\"total\":1}", answers.readLine(), "another kind of work does not wait");
		answers.readLine();
		requests.println("{\"id\":1,\"kind\":\"cancel\"}");
		assertEquals("{\"id\":1,\"end\":\"cancelled\",\"message\":\"\"}", answers.readLine());
		assertEquals("{\"id\":2,\"end\":\"cancelled\",\"message\":\"\"}", answers.readLine());
	}

	@Test
	void whoeverIsGoneWaitsForNothing() throws IOException {
		ask(1, "wait");
		requests.close();
		assertEquals("{\"id\":1,\"end\":\"cancelled\",\"message\":\"\"}", answers.readLine());
	}
}
