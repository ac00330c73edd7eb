package org.easel.runs.worker;

import java.io.File;
import java.io.IOException;

import org.easel.runs.EaselProcess;

/** Starts the worker's process. It reads requests from its standard input and answers on its standard output, each a line of JSON. */
@FunctionalInterface
public interface WorkerLauncher {

	/** The application of the process. */
	String APPLICATION = "org.easel.runs.worker";

	/** @throws IOException if it cannot be started */
	Process start() throws IOException;

	/** Starts another process of the Easel that is running. */
	static WorkerLauncher ofThisEasel() {
		return () -> {
			var builder = new ProcessBuilder(new EaselProcess(System::getProperty).command(APPLICATION));
			// Java leaves its report of a native crash in the folder that it runs in.
			builder.directory(new File(System.getProperty("java.io.tmpdir")));
			// Threads that wait must not burn the processor, since the worker is beside a workbench that is used.
			builder.environment().putIfAbsent("OMP_WAIT_POLICY", "passive");
			return builder.start();
		};
	}
}
