package org.easel.runs.child;

import java.io.IOException;
import java.util.Locale;

import ai.djl.engine.EngineException;

import org.easel.core.io.FileFailure;
import org.easel.training.TrainingException;
import org.easel.training.optimizer.UnusableOptimizerException;

/** Why a run could not go on, in words that a person can act on. */
final class Failure {

	private Failure() {
	}

	/** Whole sentences: what happened and the way out. */
	static String message(Throwable failure) {
		var cause = failure instanceof Exception exception ? FileFailure.unwrapped(exception) : failure;
		var said = said(cause);
		if (cause instanceof OutOfMemoryError || isOutOfMemory(said)) {
			return "The memory of this computer is used up (" + firstLine(cause, said) + "). Lower batch_size or resolution, or turn on "
					+ "gradient_checkpointing, and start a new run; or close other programs and resume this one.";
		}
		if (isForPeople(cause) && !said.isEmpty()) {
			return said;
		}
		if (cause instanceof UnsatisfiedLinkError) {
			return "PyTorch or another library does not load on this computer: " + firstLine(cause, said) + ". run.log says more; "
					+ "Easel needs Linux on x86-64.";
		}
		if (cause instanceof LinkageError) {
			return "Parts of Easel do not fit each other: " + firstLine(cause, said) + ". Update the plug-ins that you installed, or build "
					+ "Easel anew; run.log says more.";
		}
		return "Something went wrong that Easel did not expect: " + firstLine(cause, said) + ". run.log in the run's folder says where; "
				+ "what was saved is there, and the run can be resumed.";
	}

	private static String said(Throwable cause) {
		var message = cause instanceof IOException file ? FileFailure.message(file) : cause.getMessage();
		return message == null ? "" : message.strip();
	}

	private static boolean isForPeople(Throwable cause) {
		return cause instanceof IOException || cause instanceof TrainingException || cause instanceof UnusableOptimizerException
				|| cause instanceof IllegalArgumentException;
	}

	private static boolean isOutOfMemory(String said) {
		var low = said.toLowerCase(Locale.ROOT);
		return low.contains("can't allocate memory") || low.contains("not enough memory") || low.contains("out of memory");
	}

	private static String firstLine(Throwable cause, String said) {
		var line = said.lines().findFirst().orElse("");
		var kind = cause instanceof EngineException ? "PyTorch" : cause.getClass().getSimpleName();
		return line.isEmpty() ? kind : kind + ": " + line;
	}
}
