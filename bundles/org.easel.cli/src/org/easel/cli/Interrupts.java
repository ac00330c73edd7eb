package org.easel.cli;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ctrl-C as a request that work in progress looks at, instead of the end of the process. The second one ends the process at
 * once.
 */
final class Interrupts {

	/** The exit code of what was ended by Ctrl-C. */
	static final int EXIT_CODE = ExitCodes.STOPPED;

	private static final Logger LOG = Logger.getLogger(Interrupts.class.getName());

	private final AtomicInteger count = new AtomicInteger();
	private final Runnable atOnce;
	private volatile Runnable beforeEnd = () -> { };

	/** @param atOnce ends the process */
	Interrupts(Runnable atOnce) {
		this.atOnce = atOnce;
	}

	/** Catches Ctrl-C from now on. */
	Interrupts install() {
		// Java has no other way to catch a signal; the module jdk.unsupported is in every JDK, but not in every compiler's list.
		try {
			var loader = ClassLoader.getPlatformClassLoader();
			var signal = Class.forName("sun.misc.Signal", true, loader);
			var handler = Class.forName("sun.misc.SignalHandler", true, loader);
			var caught = Proxy.newProxyInstance(loader, new Class<?>[] { handler }, (proxy, method, arguments) -> switch (method.getName()) {
				case "handle" -> {
					interrupt();
					yield null;
				}
				case "hashCode" -> System.identityHashCode(proxy);
				case "equals" -> proxy == arguments[0];
				default -> "Ctrl-C";
			});
			signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance("INT"), caught);
		} catch (ReflectiveOperationException missing) {
			LOG.log(Level.WARNING, "This Java cannot catch Ctrl-C; it ends Easel at once.", missing);
		}
		return this;
	}

	/** What Ctrl-C does. */
	void interrupt() {
		if (count.incrementAndGet() > 1) {
			beforeEnd.run();
			atOnce.run();
		}
	}

	/** Whether Ctrl-C was pressed. */
	boolean requested() {
		return count.get() > 0;
	}

	/** What a second Ctrl-C does before it ends the process. */
	void beforeEnd(Runnable action) {
		beforeEnd = action;
	}
}
