package org.easel.cli.progress;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Where a command writes.
 *
 * @param out takes what people asked for
 * @param err takes what went wrong
 * @param interactive whether a person sees it grow, so that a line may be drawn again
 * @param width columns of a line
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, int width) {

	private static final int USUAL_WIDTH = 80;
	private static final Path DEVICE = Path.of("/dev/tty");

	/** The terminal of this process, or what its output was led to. */
	public static Terminal ofThisProcess() {
		var out = new PrintWriter(System.out, true);
		boolean interactive = isTerminal(System.console());
		return new Terminal(out, new PrintWriter(System.err, true), interactive, interactive ? measuredWidth() : USUAL_WIDTH);
	}

	/** From Java 22 on there may be a console without a terminal, and a method that says so. */
	private static boolean isTerminal(Console console) {
		if (console == null) {
			return false;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException olderJava) {
			return true;
		} catch (ReflectiveOperationException unknown) {
			return false;
		}
	}

	private static int measuredWidth() {
		try {
			if (!Files.isReadable(DEVICE)) {
				return USUAL_WIDTH;
			}
			var process = new ProcessBuilder("stty", "size").redirectInput(DEVICE.toFile()).redirectError(Redirect.DISCARD).start();
			var said = new String(process.getInputStream().readAllBytes()).strip().split(" ");
			process.waitFor(1, TimeUnit.SECONDS);
			return said.length == 2 && said[1].matches("[1-9]\\d{1,3}") ? Integer.parseInt(said[1]) : USUAL_WIDTH;
		} catch (IOException noStty) {
			return USUAL_WIDTH;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return USUAL_WIDTH;
		}
	}
}
