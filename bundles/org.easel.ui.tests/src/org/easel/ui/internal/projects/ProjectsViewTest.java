package org.easel.ui.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.easel.core.edit.RemovePictures;
import org.easel.core.edit.Scope;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.SettingValues;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Drops;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsViewTest {

	@TempDir
	Path folder;

	private TestProject project;
	private OpenProjects projects;

	@BeforeEach
	void open() throws Exception {
		project = TestProject.create(folder, "birds").picture("a.png", 64, 64, "trg, bird").picture("10_cat/b.png", 64, 48, "trg, cat")
				.picture("10_cat/c.png", 64, 48, "trg, cat");
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(EaselViews.PROJECTS);
		projects = project.open();
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void showsFoldersWithTheirPicturesAndRepeats() {
		awaitText("birds  style", "Dataset 3", "(no folder)  1", "10_cat  2 × 10 repeats");
		projects.execute(new RemovePictures(Scope.of("10_cat/c.png")));
		awaitText("Dataset 2", "10_cat  1 × 10 repeats");
		projects.undo();
		awaitText("Dataset 3", "10_cat  2 × 10 repeats");
	}

	@Test
	void filesAreDroppedOnAFolder() throws Exception {
		awaitText("10_cat  2 × 10 repeats");
		var picture = TestProject.picture(folder.resolve("outside/new.png"), 64, 64, 0.3f);
		var item = items(tree().getItems()).filter(each -> each.getText().startsWith("10_cat")).findFirst().orElseThrow();
		var place = item.getBounds();
		assertEquals(DND.DROP_COPY, Drops.drop(tree(), item, place.x + 2, place.y + 2, FileTransfer.getInstance(), new String[] { picture.toString() }));
		awaitText("10_cat  3 × 10 repeats");
		var project = tree().getItem(0);
		assertEquals(DND.DROP_NONE, Drops.drop(tree(), project, 2, 2, FileTransfer.getInstance(), new String[] { picture.toString() }), "a project is no folder of pictures");
	}

	private static Stream<TreeItem> items(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}

	@Test
	void showsRunsAsTheyGoOn() throws Exception {
		var settings = new RunSettings(RunSettings.VERSION, "birds", "Birds", "lora", "adamw", "easel.small", "", "dataset", "trg", SettingValues.of(Map.of()),
				SettingValues.of(Map.of()), List.of(), Map.of());
		var run = RunFolder.create(project.folder().runs(), settings);
		awaitText("Runs 1", "0001-adamw  new");
		Files.writeString(run.path().resolve("birds-000001.safetensors"), "x");
		try (var log = EventLog.appender(run.events())) {
			log.append(new RunEvent.Started(Instant.now(), 20, 2, 10, 0));
			log.append(new RunEvent.EpochEnd(Instant.now(), 1, "birds-000001.safetensors", 0.1));
			log.append(new RunEvent.Ended(Instant.now(), RunEvent.Ended.Reason.STOPPED, "", 10));
		}
		awaitText("0001-adamw  stopped at step 10", "Epoch 1  birds-000001.safetensors");
	}

	@Test
	void aClosedProjectStaysInTheListAndIsOpenedByDoubleClick() {
		TestProject.closeAny();
		awaitText("birds");
		assertEquals(0, tree().getItem(0).getItemCount(), "nothing is shown of a closed project");
		tree().setSelection(tree().getItem(0));
		tree().notifyListeners(SWT.DefaultSelection, event(tree().getItem(0)));
		Conditions.await("it is open", () -> projects.current().isPresent());
	}

	private static Event event(TreeItem item) {
		var event = new Event();
		event.item = item;
		return event;
	}

	private static void awaitText(String... texts) {
		Conditions.await("the tree shows " + List.of(texts) + ", it shows " + shown(), () -> {
			Arrays.stream(tree().getItems()).forEach(ProjectsViewTest::expand);
			return shown().containsAll(List.of(texts));
		});
	}

	private static void expand(TreeItem item) {
		if (item.getItemCount() > 0 && !item.getExpanded()) {
			var event = event(item);
			item.setExpanded(true);
			tree().notifyListeners(SWT.Expand, event);
		}
		Arrays.stream(item.getItems()).forEach(ProjectsViewTest::expand);
	}

	private static List<String> shown() {
		return Arrays.stream(tree().getItems()).flatMap(ProjectsViewTest::texts).toList();
	}

	private static Stream<String> texts(TreeItem item) {
		return Stream.concat(Stream.of(item.getText()), Arrays.stream(item.getItems()).flatMap(ProjectsViewTest::texts));
	}

	private static Tree tree() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		assertInstanceOf(ProjectsView.class, window.getActivePage().findView(EaselViews.PROJECTS));
		return Widgets.all(window.getShell(), Tree.class).findFirst().orElseThrow();
	}
}
