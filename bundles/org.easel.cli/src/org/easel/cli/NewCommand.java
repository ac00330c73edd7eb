package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.easel.core.project.Kind;
import org.easel.core.project.LoraName;
import org.easel.core.project.PictureImport;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a project and copies pictures into it. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", descriptionKey = "new.dir")
	private Path folder;

	@Option(names = "--kind", required = true, paramLabel = "KIND")
	private String kind;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = "--trigger", paramLabel = "WORD", defaultValue = "")
	private String trigger;

	@Option(names = "--pictures", paramLabel = "DIR")
	private List<Path> pictures = List.of();

	@Option(names = "--attest")
	private boolean attested;

	NewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var name = LoraName.of(this.name == null ? folder.toAbsolutePath().normalize().getFileName().toString() : this.name);
		Problems.print(session, name.warnings());
		if (Problem.anyError(name.warnings())) {
			return ExitCodes.WRONG_USE;
		}
		var project = ProjectFolder.create(folder, new Project(Project.VERSION, name.fileName(), name.title(), kind(), trigger.strip(), attested));
		for (var source : pictures) {
			var copied = PictureImport.into(project).copy(source);
			session.say("new.copied", copied.pictures(), copied.captions(), source);
		}
		session.say("new.made", project.path());
		session.say(pictures.isEmpty() ? "new.next.pictures" : "new.next.train", project.dataset(), project.path());
		return ExitCodes.OK;
	}

	private Kind kind() {
		try {
			return Kind.of(kind);
		} catch (IllegalArgumentException unknown) {
			throw new ParameterException(spec.commandLine(), unknown.getMessage());
		}
	}
}
