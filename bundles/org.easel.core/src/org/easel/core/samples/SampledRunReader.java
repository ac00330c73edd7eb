package org.easel.core.samples;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.easel.core.image.GenerationText;
import org.easel.core.image.PngText;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.io.FileStamp;
import org.easel.core.io.JsonFields;
import org.easel.core.run.EventTail;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads the epochs and pictures of a run, again and again while it goes on: what was read before is not read once more. Not for several threads at a time. */
public final class SampledRunReader {

	private final RunFolder run;
	private final EventTail tail;
	private final Map<Integer, EpochEnd> ended = new TreeMap<>();
	private final Map<Path, DrawnSample> known = new HashMap<>();
	private RunSettings settings;

	private record Found(Path file, FileStamp stamp, int epoch, SampleFiles.Name name) {
	}

	public SampledRunReader(RunFolder run) {
		this.run = run;
		tail = new EventTail(run.events());
	}

	/**
	 * The run as its folder holds it now. Files that are no sample pictures are passed over, and those that are being written.
	 *
	 * @throws IOException if the run's settings, events or folder of samples cannot be read
	 */
	public SampledRun read() throws IOException {
		if (settings == null) {
			settings = run.readSettings();
		}
		for (var event : tail.poll()) {
			if (event instanceof EpochEnd end && !end.file().isEmpty()) {
				ended.put(end.epoch(), end);
			}
		}
		var found = find();
		var samples = new ArrayList<DrawnSample>();
		for (var each : found) {
			sample(each).ifPresent(samples::add);
		}
		known.keySet().retainAll(found.stream().map(Found::file).collect(Collectors.toSet()));
		samples.sort(order());
		return new SampledRun(run, settings, epochs(), samples);
	}

	private List<RunEpoch> epochs() {
		return ended.values().stream().map(end -> new RunEpoch(end.epoch(), run.path().resolve(end.file()), end.meanLoss()))
				.filter(epoch -> Files.isRegularFile(epoch.file())).toList();
	}

	private List<Found> find() throws IOException {
		var found = new ArrayList<Found>();
		var folder = run.path().resolve("samples");
		if (!Files.isDirectory(folder)) {
			return found;
		}
		Files.walkFileTree(folder, Set.of(), 2, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
				if (facts.isRegularFile() && facts.size() > 0) {
					SampleFiles.epoch(file.getParent()).ifPresent(epoch -> SampleFiles.name(file)
							.ifPresent(name -> found.add(new Found(file, new FileStamp(facts.size(), facts.lastModifiedTime().toMillis()), epoch, name))));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (failure instanceof NoSuchFileException) {
					// Replaced between the listing and the look.
					return FileVisitResult.CONTINUE;
				}
				throw failure;
			}
		});
		return found;
	}

	private Optional<DrawnSample> sample(Found found) {
		var before = known.get(found.file);
		if (before != null && before.stamp().equals(found.stamp)) {
			return Optional.of(before);
		}
		var column = found.epoch == 0 ? SampleColumn.base(SampledRun.baseModel(settings)) : new SampleColumn(run.name(), found.epoch, found.name.strength());
		var sample = prompt(found).map(prompt -> new DrawnSample(found.file, found.stamp, prompt, column));
		sample.ifPresent(read -> known.put(found.file, read));
		return sample;
	}

	/** What was asked for: by the run's settings, by Easel's own text in the picture, or by the text that all generators write. */
	private Optional<SamplePrompt> prompt(Found found) {
		int index = found.name.index();
		if (index >= 0 && index < settings.samples().size() && settings.samples().get(index).seed() == found.name.seed()) {
			return Optional.of(settings.samples().get(index));
		}
		try {
			var texts = PngText.read(found.file);
			var own = texts.get(SampleFiles.KEYWORD);
			if (own != null) {
				return Optional.of(SamplePrompt.fromJson(new JsonFields(JsonParser.parseString(own).getAsJsonObject(), found.file.toString())));
			}
			return Optional.ofNullable(texts.get(GenerationText.KEYWORD)).map(GenerationText::parse).map(text -> asked(text, found.name.seed()));
		} catch (UnreadablePictureException | JsonParseException | IllegalArgumentException | IllegalStateException unreadable) {
			// Half written, or not ours; looked at again as soon as it changes.
			return Optional.empty();
		}
	}

	private static SamplePrompt asked(GenerationText text, long seed) {
		var size = text.settings().getOrDefault("Size", "").split("x");
		if (size.length != 2) {
			throw new IllegalArgumentException("The picture does not tell its size.");
		}
		return new SamplePrompt(text.prompt(), text.negative(), seed, Integer.parseInt(size[0]), Integer.parseInt(size[1]),
				Integer.parseInt(text.settings().getOrDefault("Steps", "")), Double.parseDouble(text.settings().getOrDefault("CFG scale", "")),
				text.settings().getOrDefault("Sampler", ""));
	}

	private Comparator<DrawnSample> order() {
		var places = new HashMap<SamplePrompt, Integer>();
		settings.samples().forEach(prompt -> places.putIfAbsent(prompt, places.size()));
		var texts = new HashMap<SamplePrompt, String>();
		return Comparator.<DrawnSample> comparingInt(sample -> places.getOrDefault(sample.prompt(), Integer.MAX_VALUE))
				.thenComparing(sample -> sample.prompt().prompt()).thenComparing(sample -> texts.computeIfAbsent(sample.prompt(), prompt -> prompt.toJson().toString()))
				.thenComparing(sample -> sample.column().epoch()).thenComparing(sample -> sample.column().strength()).thenComparing(DrawnSample::file);
	}
}
