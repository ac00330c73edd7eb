package org.easel.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.easel.core.run.EventTail;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunFolder;

/**
 * A run in a process of this computer.
 *
 * @param folder the run's folder
 * @param process trains it
 * @param from where the process's own events begin in events.jsonl
 */
record LocalRun(RunFolder folder, Process process, long from) implements RunningRun {

	@Override
	public boolean isRunning() {
		return process.isAlive();
	}

	@Override
	public void requestStop() throws IOException {
		folder.requestStop();
	}

	@Override
	public void kill() {
		process.destroyForcibly();
	}

	@Override
	public boolean await(Duration atMost) throws InterruptedException {
		return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public RunCondition condition() throws IOException {
		if (isRunning()) {
			return RunCondition.of(folder.readEvents(), true);
		}
		var condition = RunCondition.of(folder.readEvents(), false);
		boolean said = new EventTail(folder.events(), from).poll().stream().anyMatch(Ended.class::isInstance);
		return said ? condition : died(condition);
	}

	private RunCondition died(RunCondition condition) {
		var message = condition.state() == RunCondition.State.DIED ? condition.message() : "The run's process ended before it began. ";
		return new RunCondition(RunCondition.State.DIED, message.strip() + " Exit code " + process.exitValue() + "; "
				+ new RunLog(folder).file() + " may say more.", condition.step(), condition.steps());
	}
}
