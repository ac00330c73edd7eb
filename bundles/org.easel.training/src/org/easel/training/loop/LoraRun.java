package org.easel.training.loop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent;
import org.easel.core.safetensors.DType;
import org.easel.training.TrainingException;
import org.easel.training.TrainingMonitor;
import org.easel.training.TrainingRequest;
import org.easel.training.data.Batch;
import org.easel.training.data.Conditions;
import org.easel.training.data.Progress;
import org.easel.training.lora.LoraFile;
import org.easel.training.optimizer.ParameterGroup;
import org.easel.training.settings.LoraTrainerSettings;

/** One run from its first or last state to its end: steps, files, states and samples in their order. */
final class LoraRun {

	private static final String LOSS_SUM = "epoch_loss_sum";

	private final TrainingRequest request;
	private final TrainingMonitor monitor;
	private final LoraPlan plan;
	private final LoraParts parts;
	private final Progress progress;
	private final RunKeeper keeper;
	private final RunSamples samples;
	private final Duration stateInterval;
	private final Map<String, String> texts = new HashMap<>();
	private RunIdentity identity;
	private long step;
	private double lossSum;
	private long savedStep = -1;
	private long savedAt = System.nanoTime();
	private String lastFile = "";

	LoraRun(TrainingRequest request, TrainingMonitor monitor, LoraPlan plan, LoraParts parts, Duration stateInterval) {
		this.request = request;
		this.monitor = monitor;
		this.plan = plan;
		this.parts = parts;
		this.progress = plan.progress();
		this.keeper = new RunKeeper(request, parts);
		this.samples = new RunSamples(request, monitor, parts.network(), plan.values().whole(LoraTrainerSettings.SAMPLE_EVERY), progress.epochs());
		this.stateInterval = stateInterval;
	}

	long stepsDone() {
		return step;
	}

	void run() throws IOException, TrainingException {
		begin();
		monitor.event(new RunEvent.Started(Instant.now(), progress.steps(), progress.epochs(), progress.stepsPerEpoch(), step));
		if (!parts.latents().encodeAll(monitor::stopRequested)) {
			end(Reason.STOPPED, "Stopped while the pictures were encoded.");
			return;
		}
		samples.draw(0);
		if (step > 0 && progress.endsEpoch(step)) {
			samples.draw((int) progress.epoch(step));
		}
		var conditions = parts.conditions(monitor::stopRequested);
		if (conditions.isEmpty()) {
			end(Reason.STOPPED, "Stopped while the captions were encoded.");
			return;
		}
		try (var told = conditions.get()) {
			steps(told);
		}
	}

	private void begin() throws IOException, TrainingException {
		var warnings = new ArrayList<String>();
		var state = keeper.restore(warnings);
		identity = RunIdentity.of(request, plan, state.map(s -> s.texts()).orElse(Map.of()));
		texts.putAll(identity.texts());
		for (String warning : warnings) {
			monitor.event(new RunEvent.Warning(Instant.now(), warning + " The other state is used."));
		}
		if (state.isPresent()) {
			step = state.get().step();
			savedStep = step;
			lossSum = state.get().numbers().getOrDefault(LOSS_SUM, 0.0);
			if (!identity.sameAs(state.get().texts())) {
				monitor.event(new RunEvent.Warning(Instant.now(),
						"The pictures, captions or settings have changed since this run began. It goes on with the new ones, and will not be what it would have been."));
			}
		}
	}

	private void steps(Conditions conditions) throws IOException, TrainingException {
		LoraStep trainStep = parts.step(conditions);
		List<Batch> batches = List.of();
		long planned = -1;
		boolean epochEnded = false;
		while (step < progress.steps()) {
			if (monitor.stopRequested() || epochEnded && monitor.stopAfterEpochRequested()) {
				save();
				end(Reason.STOPPED, "");
				return;
			}
			long epoch = progress.epoch(step);
			if (epoch != planned) {
				batches = plan.epochs().epoch(epoch);
				planned = epoch;
			}
			step(trainStep, batches, epoch);
			epochEnded = progress.endsEpoch(step);
			if (epochEnded) {
				endEpoch((int) epoch + 1);
			} else if (System.nanoTime() - savedAt >= stateInterval.toNanos()) {
				save();
			}
		}
		end(Reason.FINISHED, "");
	}

	private void step(LoraStep trainStep, List<Batch> batches, long epoch) throws IOException, TrainingException {
		long begin = System.nanoTime();
		List<ParameterGroup> groups = parts.groups(step + 1);
		int from = progress.from(step);
		double loss;
		try {
			loss = trainStep.run(batches.subList(from, progress.to(step)), epoch * progress.batchesPerEpoch() + from, groups);
		} catch (NotFiniteLossException stopped) {
			throw notFinite(stopped, epoch);
		}
		step++;
		lossSum += loss;
		monitor.event(new RunEvent.Step(Instant.now(), step, (int) epoch + 1, loss, ParameterGroup.greatestRate(groups),
				parts.optimizer().effectiveRate(), (System.nanoTime() - begin) / 1e9));
	}

	private TrainingException notFinite(NotFiniteLossException stopped, long epoch) {
		String kept = (lastFile.isEmpty() ? "No epoch of this session is saved" : "Kept: " + lastFile)
				+ (savedStep > 0 ? ", and the state of step " + savedStep + "." : "; no state is saved.");
		return new TrainingException(stopped.getMessage() + " at step " + (step + 1) + " (epoch " + (epoch + 1) + "), so the run was stopped. " + kept
				+ " Start a new run with a lower learning rate (it was " + plan.learningRate()
				+ "). If it happens at the first step too, the base model's file or a picture may be damaged.", step, stopped);
	}

	private void endEpoch(int epoch) throws IOException {
		String file = "";
		boolean last = epoch == progress.epochs();
		if (last || epoch % plan.values().whole(LoraTrainerSettings.SAVE_EVERY) == 0) {
			Path path = request.folder().lora(request.settings().name(), epoch, last);
			DType type = plan.values().text(LoraTrainerSettings.SAVE_PRECISION).equals("fp16") ? DType.F16 : DType.F32;
			LoraFile.write(path, parts.network(), type, identity.metadata().at(epoch, step, Instant.now()));
			file = path.getFileName().toString();
			lastFile = file;
		}
		monitor.event(new RunEvent.EpochEnd(Instant.now(), epoch, file, lossSum / progress.stepsPerEpoch()));
		lossSum = 0;
		save();
		samples.draw(epoch);
	}

	private void save() throws IOException {
		if (step == 0 || savedStep == step) {
			return;
		}
		int slot = keeper.write(step, texts, Map.of(LOSS_SUM, lossSum));
		savedStep = step;
		savedAt = System.nanoTime();
		monitor.event(new RunEvent.StateSaved(Instant.now(), step, slot));
	}

	private void end(Reason reason, String message) throws IOException {
		monitor.event(new RunEvent.Ended(Instant.now(), reason, message, step));
	}
}
