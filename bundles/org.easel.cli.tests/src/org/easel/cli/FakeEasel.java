package org.easel.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.easel.cli.progress.Terminal;
import org.easel.core.image.PngText;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.config.VaeConfig;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.runs.queue.QueueStarter;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * An Easel with the real plug-ins but for the runner, the head of a base model and two starter pictures; what a command says
 * is kept.
 *
 * @param folder holds the starter files, and is the folder that commands are given in
 */
record FakeEasel(Path folder, IExtensionRegistry registry, StringWriter said, StringWriter complained, AtomicInteger ends) implements Installation {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?eclipse version=\"3.4\"?><plugin>";
	private static final String FAKES = HEAD + """
			<extension-point id="org.easel.runs.runners" name="Runners"/>
			<extension point="org.easel.runs.runners">
			<runner id="local" label="Fake" class="org.easel.cli.FakeRunner"/>
			<runner id="broken" label="Broken" class="org.example.Missing"/>
			</extension>
			<extension point="org.easel.tagging.taggers"><tagger id="fake" label="Fake" class="org.easel.cli.FakeTaggerFactory"/><tagger id="breaking" class="org.easel.cli.FakeTaggerFactory$Breaking"/></extension></plugin>
			""";

	/** A fresh one in an empty folder. */
	static FakeEasel create(Path folder) throws IOException {
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new ClassesOfTheTests(), token, token);
		var root = Path.of(System.getProperty("easel.root"), "bundles");
		for (var bundle : List.of("org.easel.diffusion", "org.easel.training", "org.easel.tagging")) {
			add(registry, bundle, Files.readString(root.resolve(bundle).resolve("plugin.xml")), token);
		}
		add(registry, "org.example.fakes", FAKES, token);
		var easel = new FakeEasel(folder, registry, new StringWriter(), new StringWriter(), new AtomicInteger());
		easel.writeStarter();
		return easel;
	}

	/** Runs a command; gives its exit code. */
	int run(String... arguments) {
		return run(new Interrupts(ends::incrementAndGet), arguments);
	}

	/** Runs a command with Ctrl-C as the test presses it. */
	int run(Interrupts interrupts, String... arguments) {
		said.getBuffer().setLength(0);
		complained.getBuffer().setLength(0);
		return new EaselCommands(session(interrupts)).run(arguments);
	}

	Session session(Interrupts interrupts) {
		return new Session(this, new Terminal(new PrintWriter(said), new PrintWriter(complained), false, 80), interrupts);
	}

	/** All that the last command said, complaints last. */
	String output() {
		return said.toString() + complained;
	}

	/** No process: the runs stay as they are. */
	@Override
	public QueueStarter queueStarter() {
		return project -> {
		};
	}

	@Override
	public Path starter(String path) {
		return folder.resolve("starter").resolve(path);
	}

	@Override
	public ClipTokenizer tokenizer() throws IOException {
		try (var merges = Files.newInputStream(Path.of(System.getProperty("easel.root"), "bundles/org.easel.starter/data/clip/merges.txt"))) {
			return ClipTokenizer.of(merges);
		}
	}

	@Override
	public String version() {
		return "1.2.3";
	}

	@Override
	public Path data() {
		return folder.resolve("user");
	}

	@Override
	public Path here() {
		return folder;
	}

	private void writeStarter() throws IOException {
		Files.createDirectories(starter("data/model"));
		Files.createDirectories(starter("data/dataset"));
		writeModel(starter("data/model/small.safetensors"));
		for (int i = 0; i < 2; i++) {
			PngText.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), starter("data/dataset/picture%d.png".formatted(i)), Map.of());
			Files.writeString(starter("data/dataset/picture%d.txt".formatted(i)), "inski, number " + i);
		}
		var samples = List.of(new SamplePrompt("inski, apple", "", 1, 64, 64, 2, 5, "euler"), new SamplePrompt("inski, cat", "", 2, 64, 64, 2, 5, "euler"));
		new RunSettings(1, "ink", "Ink", "lora", "adamw", "easel.small", "", "dataset", "inski", SettingValues.of(Map.of("epochs", 2L)), SettingValues.empty(),
				samples, Map.of()).write(starter("data/demo.json"));
	}

	/** The head of a base model of Easel's kind: enough to recognise it. */
	static void writeModel(Path file) throws IOException {
		var config = new ModelConfig(new UnetConfig("model.diffusion_model.", 32, List.of(1, 2), 1, List.of(0, 1), 1, 4, 0, 32, false, 0, 32, 4),
				List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 49408, 32, 1, 4, 77, true, 49407)),
				new VaeConfig("first_stage_model.", 32, List.of(1, 1), 1, 4, 0.5, 32), Prediction.EPSILON, BetaSchedule.STABLE_DIFFUSION, false);
		SafetensorsWriter.write(file, Map.of(ModelConfigJson.METADATA_KEY, ModelConfigJson.write(config)),
				List.of(new TensorData("model.diffusion_model.out.2.bias", DType.F16, List.of(1L), ByteBuffer.allocate(2))));
	}

	private static void add(IExtensionRegistry registry, String bundle, String xml, Object token) {
		var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		if (!registry.addContribution(bytes, ContributorFactorySimple.createContributor(bundle), false, null, null, token)) {
			throw new IllegalArgumentException(xml);
		}
	}

	/** Loads classes as the tests see them, and keeps nothing on disk. */
	private static final class ClassesOfTheTests extends RegistryStrategy {

		ClassesOfTheTests() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException missing) {
				throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), className + " does not load", missing));
			}
		}
	}
}
