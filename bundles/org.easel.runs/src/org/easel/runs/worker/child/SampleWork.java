package org.easel.runs.worker.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.easel.core.io.FileStamp;
import org.easel.core.io.JsonFields;
import org.easel.core.run.RunFolder;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.LoadOptions;
import org.easel.diffusion.base.StarterFiles;
import org.easel.djl.Torch;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.Registries;
import org.easel.runs.RunInputs;
import org.easel.runs.SamplePainter;
import org.easel.runs.worker.SampleRequest;
import org.easel.training.lora.LoadedLora;
import org.easel.training.lora.LoraFile;
import org.easel.training.loop.LoraTrainer;

import com.google.gson.JsonObject;

/** Draws pictures; PyTorch, the base model and the LoRA stay loaded until others are asked for. */
final class SampleWork implements WorkerWork {

	private final Registries registries;
	private Torch torch;
	private ModelKey modelKey;
	private DiffusionModel model;
	private LoraKey loraKey;
	private LoadedLora lora;

	/** A base model as it is loaded. */
	private record ModelKey(Path file, FileStamp stamp, LoadOptions options) {
	}

	/** A LoRA's file as it was. */
	private record LoraKey(Path file, FileStamp stamp) {
	}

	/** What a request draws with. */
	private record Subject(Path file, LoadOptions options, int clipSkip) {
	}

	SampleWork(Registries registries) {
		this.registries = registries;
	}

	@Override
	public void work(JsonFields body, Reply reply) throws IOException {
		var request = SampleRequest.of(body);
		var subject = subject(request);
		load(subject);
		loadLora(request.lora());
		var facts = request.lora().map(file -> Map.of("Lora", file.getFileName().toString())).orElse(Map.of());
		var painter = new SamplePainter(model, subject.clipSkip, facts);
		int done = 0;
		for (var picture : request.pictures()) {
			var adapters = lora == null ? Adapters.NONE : lora.network().at(picture.strength());
			if (reply.cancelled() || !painter.draw(picture.prompt(), adapters, picture.file(), reply::cancelled)) {
				return;
			}
			var drawn = new JsonObject();
			drawn.addProperty("file", picture.file().toString());
			reply.item(drawn);
			reply.worked(++done, request.pictures().size());
		}
	}

	private Subject subject(SampleRequest request) throws IOException {
		var models = new BaseModelFiles(registries.baseModels(), () -> StarterFiles.installed().resolve(StarterFiles.MODEL), Path.of(""));
		if (request.run().isEmpty()) {
			return new Subject(models.find(request.base()).file(), LoadOptions.NONE, request.clipSkip());
		}
		var inputs = RunInputs.of(RunFolder.open(request.run().get()));
		var base = inputs.baseModel(models);
		var values = inputs.trainerValues(registries, base.facts());
		return new Subject(base.file(), LoraTrainer.loadOptions(values), RunInputs.clipSkip(values));
	}

	private void load(Subject subject) throws IOException {
		var key = new ModelKey(subject.file, FileStamp.of(subject.file), subject.options);
		if (!key.equals(modelKey)) {
			closeModel();
			if (torch == null) {
				torch = Torch.start();
			}
			model = registries.baseModels().load(subject.file, subject.options, StarterFiles.installed().tokenizer(), torch);
			modelKey = key;
		}
	}

	private void loadLora(Optional<Path> file) throws IOException {
		var key = file.isPresent() ? new LoraKey(file.get(), FileStamp.of(file.get())) : null;
		if (key == null || !key.equals(loraKey)) {
			closeLora();
		}
		if (key != null && lora == null) {
			lora = LoraFile.read(file.get(), model.config(), torch);
			loraKey = key;
		}
	}

	private void closeLora() {
		if (lora != null) {
			lora.close();
			lora = null;
			loraKey = null;
		}
	}

	private void closeModel() throws IOException {
		closeLora();
		if (model != null) {
			model.close();
			model = null;
			modelKey = null;
		}
	}

	@Override
	public void close() throws IOException {
		closeModel();
		if (torch != null) {
			torch.close();
			torch = null;
		}
	}
}
