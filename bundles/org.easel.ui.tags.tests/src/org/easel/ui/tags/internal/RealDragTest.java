package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drags with the mouse of the display, through the window system. Skipped where xdotool is not installed. */
class RealDragTest {

	private static final int STEPS = 12;
	private static final String TOOL = "xdotool";

	@TempDir
	private Path folder;
	private OpenTags tags;

	@BeforeEach
	void open() throws Exception {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, TOOL))), "xdotool moves the mouse");
		tags = OpenTags.open(folder);
		tags.view().getSite().getShell().forceActive();
		tags.focus(tags.view().caption().chips().control());
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private static Point middle(Control control, Rectangle place) {
		return control.toDisplay(place.x + place.width / 2, place.y + place.height / 2);
	}

	/** The hand is another program, since while a drag goes on the window system takes the mouse from no one else. */
	private static void drag(Point from, Point to) throws IOException {
		var hand = new ArrayList<>(List.of(TOOL, "mousemove", text(from.x), text(from.y), "sleep", "0.1", "mousedown", "1"));
		for (int i = 1; i <= STEPS; i++) {
			hand.addAll(List.of("sleep", "0.05", "mousemove", text(from.x + (to.x - from.x) * i / STEPS), text(from.y + (to.y - from.y) * i / STEPS)));
		}
		hand.addAll(List.of("sleep", "0.2", "mouseup", "1"));
		var process = new ProcessBuilder(hand).redirectErrorStream(true).start();
		Conditions.await("the mouse was moved", () -> !process.isAlive());
		assertEquals(0, process.exitValue());
	}

	private static String text(int number) {
		return Integer.toString(number);
	}

	private Point chip(String tag) {
		var chips = tags.view().caption().chips();
		return middle(chips.control(), chips.place(chips.tags().indexOf(tag)));
	}

	private Point picture(String id) {
		return middle(tags.view().strip().control(), tags.view().strip().place(tags.shown().indexOf(id)));
	}

	private Point row(String tag) {
		var table = tags.view().table().table();
		int row = table.rows().stream().map(each -> each.tag()).toList().indexOf(tag) + 1;
		return table.control().toDisplay(20, table.control().getStartYOfRowPosition(row) + table.control().getRowHeightByPosition(row) / 2);
	}

	@Test
	void chipIsDraggedToAnotherPlace() throws Exception {
		var last = tags.view().caption().chips().place(2);
		drag(chip("trg"), tags.view().caption().chips().control().toDisplay(last.x + last.width - 2, last.y + last.height / 2));
		tags.awaitTags("a.png", "cat", "sitting", "trg");
		tags.undo();
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void chipIsDraggedOntoAPicture() throws Exception {
		drag(chip("sitting"), picture("d.png"));
		tags.awaitTags("d.png", "trg", "dog", "standing", "sitting");
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void tagsAreDraggedFromTheTableToThePictureAndAmongItsChips() throws Exception {
		var table = tags.view().table().table();
		Conditions.await("all tags are listed", () -> table.rows().size() == 6);
		drag(row("dog"), picture("b.png"));
		tags.awaitTags("b.png", "trg", "cat", "red hat", "dog");
		Conditions.await("it is counted", () -> table.rows().stream().anyMatch(each -> each.tag().equals("dog") && each.count() == 2));
		drag(row("dog"), chip("cat"));
		Conditions.await("it is among the chips", () -> tags.tags("a.png").contains("dog"));
	}
}
