package org.easel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.easel.core.settings.Problem;
import org.easel.runs.BaseModelFile;
import org.easel.runs.BaseModelFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists base models: the one that Easel brings, and the files of folders with what they are. */
@Command(name = "models")
final class ModelsCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "FOLDER", arity = "0..*", descriptionKey = "models.folder")
	private List<Path> folders = List.of();

	ModelsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var models = session.models();
		var problems = new ArrayList<Problem>();
		print(BaseModelFiles.BUILT_IN, models.find(BaseModelFiles.BUILT_IN));
		var searched = folders.isEmpty() ? List.of(models.folder()) : folders;
		for (var folder : searched) {
			if (!Files.isDirectory(folder) && !folders.isEmpty()) {
				throw new IOException(session.text("models.no.folder", folder));
			}
			var found = models.in(folder, problems);
			found.forEach(each -> print(each.file().toString(), each));
			if (found.isEmpty()) {
				session.say("models.none", folder);
			}
		}
		Problems.print(session, problems);
		return ExitCodes.OK;
	}

	private void print(String name, BaseModelFile model) {
		var facts = model.facts();
		session.say("models.line", name, facts.title(), facts.resolution(), facts.prediction());
		facts.notes().forEach(note -> session.out().println("    " + note));
		session.out().flush();
	}
}
