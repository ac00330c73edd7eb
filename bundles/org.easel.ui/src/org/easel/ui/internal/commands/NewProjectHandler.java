package org.easel.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.OpenProjects;
import org.easel.ui.internal.create.NewProjectWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the wizard for a new project. */
public final class NewProjectHandler extends ProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		open(window, List.of());
	}

	static void open(IWorkbenchWindow window, List<Path> sources) {
		var wizard = new NewProjectWizard();
		wizard.init(window.getWorkbench(), null);
		wizard.start(sources);
		new WizardDialog(window.getShell(), wizard).open();
	}
}
