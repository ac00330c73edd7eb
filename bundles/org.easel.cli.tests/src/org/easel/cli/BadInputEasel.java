package org.easel.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.easel.cli.progress.Terminal;
import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.config.VaeConfig;
import org.easel.diffusion.tokenizer.ClipTokenizer;

/** The command line of an Easel whose built-in model is a tiny random one, and what it printed last. */
final class BadInputEasel implements Installation {

	static final String SPOILT = "model.diffusion_model.middle_block.1.transformer_blocks.0.attn1.to_q.weight";

	private static final ModelConfig CONFIG = new ModelConfig(
			new UnetConfig("model.diffusion_model.", 32, List.of(1, 2), 1, List.of(0, 1), 1, 4, 0, 32, false, 0, 32, 4),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 49408, 32, 1, 4, 77, true, 49407)),
			new VaeConfig("first_stage_model.", 32, List.of(1, 1), 1, 4, 0.5, 32), Prediction.EPSILON, BetaSchedule.STABLE_DIFFUSION, false);

	private final Path data;
	private final IExtensionRegistry registry = registered();
	private StringWriter out = new StringWriter();
	private StringWriter err = new StringWriter();

	BadInputEasel(Path data) throws IOException {
		this.data = Files.createDirectories(data);
		write(model(), "");
	}

	/** Runs a command; gives its exit code. */
	int run(String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80);
		return new EaselCommands(new Session(this, terminal, new Interrupts(() -> { }))).run(arguments);
	}

	String out() {
		return out.toString();
	}

	String err() {
		return err.toString();
	}

	Path model() {
		return data.resolve("small.safetensors");
	}

	/** A model one of whose numbers is none. */
	Path modelWithNan(Path file) throws IOException {
		return write(file, SPOILT);
	}

	ProjectFolder project(Path path) throws IOException {
		return ProjectFolder.create(path, new Project(Project.VERSION, "ink", "Ink", Kind.STYLE, "", true));
	}

	Path picture(Path file, int side) throws IOException {
		ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		return file;
	}

	/** A folder that nothing can be written in until this is closed; only root can make it so. */
	static AutoCloseable readOnly(Path folder) throws Exception {
		assumeTrue(done("mount", "--bind", folder.toString(), folder.toString()), "a folder can be mounted by root only");
		AutoCloseable undo = () -> done("umount", "-l", folder.toString());
		if (!done("mount", "-o", "remount,bind,ro", folder.toString())) {
			undo.close();
			assumeTrue(false, "this system cannot make a mount read-only");
		}
		return undo;
	}

	/** A disk of half a megabyte on a folder until this is closed; only root can mount one. */
	static AutoCloseable smallDisk(Path folder) throws Exception {
		assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder.toString()), "a small disk can be mounted by root only");
		return () -> done("umount", "-l", folder.toString());
	}

	private static boolean done(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}

	private static Path write(Path file, String spoilt) throws IOException {
		var tensors = new ArrayList<TensorData>();
		for (TensorSpec spec : ModelCatalog.of(CONFIG).tensors()) {
			var values = new float[Math.toIntExact(spec.size())];
			new CounterRandom(7, 0, tensors.size()).fillGaussian(values);
			if (spec.name().equals(spoilt)) {
				values[3] = Float.NaN;
			}
			tensors.add(TensorData.of(spec.name(), DType.F16, spec.shape(), values));
		}
		SafetensorsWriter.write(file, Map.of(ModelConfigJson.METADATA_KEY, ModelConfigJson.write(CONFIG)), tensors);
		return file;
	}

	@Override
	public IExtensionRegistry registry() {
		return registry;
	}

	@Override
	public Path starter(String path) {
		return path.equals("data/model/small.safetensors") ? model() : Path.of("../org.easel.starter").resolve(path);
	}

	@Override
	public ClipTokenizer tokenizer() throws IOException {
		try (var merges = Files.newInputStream(starter("data/clip/merges.txt"))) {
			return ClipTokenizer.of(merges);
		}
	}

	@Override
	public String version() {
		return "0.1.0";
	}

	@Override
	public Path data() {
		return data;
	}

	@Override
	public Path here() {
		return data;
	}

	/** Easel's own plug-ins, as their plugin.xml describe them. */
	private static IExtensionRegistry registered() throws IOException {
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new ClassesOfTheTests(), token, token);
		for (var bundle : List.of("org.easel.diffusion", "org.easel.training", "org.easel.tagging", "org.easel.runs")) {
			var xml = Files.readString(Path.of("..", bundle, "plugin.xml")).getBytes(StandardCharsets.UTF_8);
			if (!registry.addContribution(new ByteArrayInputStream(xml), ContributorFactorySimple.createContributor(bundle), false, null, null, token)) {
				throw new IllegalArgumentException(bundle);
			}
		}
		return registry;
	}

	private static final class ClassesOfTheTests extends RegistryStrategy {

		ClassesOfTheTests() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), className + " does not load", e));
			}
		}
	}
}
