package org.easel.ui.internal.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.easel.core.project.Kind;
import org.easel.ui.internal.Messages;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectWizardTest {

	@TempDir
	Path folder;

	private WizardDialog dialog;
	private NewProjectWizard wizard;

	private void open(Path... sources) {
		wizard = new NewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), null);
		wizard.start(List.of(sources));
		dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() {
		dialog.close();
		TestProject.closeAny();
	}

	@Test
	void theNameIsCheckedAsItIsTyped() {
		open();
		assertFalse(wizard.canFinish(), "there is no name yet");
		type(Messages.Facts_nameHint, "My: cat");
		assertTrue(labels().stream().anyMatch(text -> text.startsWith("Files: My_cat-000001.safetensors … My_cat.safetensors")), labels()::toString);
		type(Messages.Facts_nameHint, "???");
		assertFalse(wizard.canFinish());
		assertTrue(wizard.getPages()[0].getErrorMessage().contains("???"), "the error names what was typed");
	}

	@Test
	void theGuideStandsWhereTheKindIsChosen() {
		open();
		choose("&Style");
		assertTrue(labels().stream().anyMatch(text -> text.contains("30 to 100 pictures")), labels()::toString);
		choose("C&oncept");
		assertTrue(labels().stream().anyMatch(text -> text.contains("50 to 100 pictures")), labels()::toString);
	}

	@Test
	void makesAProjectOfAFolderAndAZipFile() throws Exception {
		var pictures = folder.resolve("more birds");
		TestProject.picture(pictures.resolve("a.png"), 32, 32, 0.1f);
		TestProject.picture(pictures.resolve("deeper/b.png"), 32, 32, 0.2f);
		Files.writeString(pictures.resolve("a.txt"), "bird, red");
		var zip = zip(TestProject.picture(folder.resolve("c.png"), 32, 32, 0.3f), "in/c.png");
		open(pictures, zip);
		assertEquals("more birds", text(Messages.Facts_nameHint).getText(), "the folder's name is proposed");
		choose("&Style");
		text(null).setText(folder.resolve("projects").toString());
		check("I have the &right to train on these pictures.");
		dialog.showPage(wizard.getPages()[1]);
		Conditions.await("the pictures are counted: " + labels(), () -> labels().stream().anyMatch(text -> text.startsWith("3 pictures.")));
		assertEquals(2, Widgets.all(dialog.getShell(), Table.class).findFirst().orElseThrow().getItemCount());
		assertTrue(wizard.performFinish());
		dialog.close();
		var projects = TestProject.projects();
		Conditions.await("the project is open with its pictures", () -> projects.current().filter(open -> open.state().size() == 3).isPresent());
		var made = projects.current().orElseThrow().state();
		assertEquals("more_birds", made.project().name());
		assertEquals(Kind.STYLE, made.project().kind());
		assertTrue(made.project().attested());
		assertEquals(List.of("bird", "red"), made.find("a.png").orElseThrow().tags());
	}

	@Test
	void aZipFileWithPathsOutOfItBringsNothingOutside() throws Exception {
		var picture = TestProject.picture(folder.resolve("c.png"), 32, 32, 0.3f);
		var zip = zip(picture, "good.png", "../../../evil.png", "/tmp-evil.png", "deep/../../worse.png");
		open(zip);
		type(Messages.Facts_nameHint, "guarded");
		text(null).setText(folder.resolve("projects").toString());
		assertTrue(wizard.performFinish());
		dialog.close();
		var projects = TestProject.projects();
		Conditions.await("the project has the picture", () -> projects.current().filter(open -> open.state().find("good.png").isPresent()).isPresent());
		var project = projects.current().orElseThrow().folder();
		for (var each : projects.current().orElseThrow().state().pictures()) {
			assertTrue(project.dataset().resolve(each.id()).normalize().startsWith(project.dataset()), each.id());
		}
		try (var files = Files.walk(folder)) {
			assertEquals(List.of(), files.filter(file -> file.toString().matches(".*(evil|worse).*") && !file.startsWith(project.path())).toList());
		}
		closeMessages();
	}

	@Test
	void aFolderThatIsThereIsRefused() throws Exception {
		Files.createDirectories(folder.resolve("birds"));
		open();
		type(Messages.Facts_nameHint, "birds");
		text(null).setText(folder.toString());
		assertFalse(wizard.canFinish());
		assertTrue(wizard.getPages()[0].getErrorMessage().contains(folder.resolve("birds").toString()));
	}

	@Test
	void whatCannotBeCountedIsSaid() throws Exception {
		open(Files.writeString(folder.resolve("broken.zip"), "no zip"));
		dialog.showPage(wizard.getPages()[1]);
		var table = Widgets.all(dialog.getShell(), Table.class).findFirst().orElseThrow();
		Conditions.await("the reason is shown", () -> table.getItemCount() == 1 && !table.getItem(0).getText(1).isEmpty()
				&& !table.getItem(0).getText(1).startsWith("counting"));
		assertFalse(table.getItem(0).getText(1).matches("\\d+"), table.getItem(0).getText(1));
	}

	private void type(String hint, String value) {
		text(hint).setText(value);
	}

	/** The field with a hint; the one for the location has none. */
	private Text text(String hint) {
		return Widgets.all(dialog.getShell(), Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.getMessage().equals(hint == null ? "" : hint))
				.findFirst().orElseThrow();
	}

	private void choose(String kind) {
		Widgets.all(dialog.getShell(), Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0).forEach(button -> button.setSelection(button.getText().equals(kind)));
		press(kind);
	}

	private void check(String box) {
		Widgets.all(dialog.getShell(), Button.class).filter(button -> button.getText().equals(box)).findFirst().orElseThrow().setSelection(true);
		press(box);
	}

	private void press(String text) {
		Widgets.all(dialog.getShell(), Button.class).filter(button -> button.getText().equals(text)).findFirst().orElseThrow().notifyListeners(SWT.Selection,
				new Event());
	}

	private List<String> labels() {
		return Widgets.all(dialog.getShell(), Label.class).map(Label::getText).toList();
	}

	/** What was left out is told. */
	private static void closeMessages() {
		var own = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Arrays.stream(own.getDisplay().getShells()).filter(shell -> shell != own && shell.isVisible()).forEach(Shell::close);
	}

	private Path zip(Path picture, String... names) throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(Files.readAllBytes(picture));
				zip.closeEntry();
			}
		}
		return Files.write(folder.resolve("some.zip"), bytes.toByteArray());
	}
}
