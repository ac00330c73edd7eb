package org.easel.ui.tags.internal.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.easel.ui.tags.internal.desk.ChosenTag;
import org.easel.ui.tags.internal.desk.ChosenTags;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChipDropTest {

	private final List<String> done = new ArrayList<>();
	private Shell shell;
	private ChipField field;

	@BeforeEach
	void show() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		field = new ChipField(shell, new ChipActions() {
			@Override
			public void add(List<String> tags, OptionalInt place) {
				done.add("add " + tags + " " + place);
			}

			@Override
			public void remove(List<String> tags) {
				done.add("remove " + tags);
			}

			@Override
			public void move(List<String> tags, int place) {
				done.add("move " + tags + " to " + place);
			}

			@Override
			public void rename(String tag, String to) {
				done.add("rename " + tag + " to " + to);
			}
		});
		shell.setSize(500, 200);
		shell.open();
		field.show(new ChosenTags(Stream.of("a", "b", "c", "d").map(tag -> new ChosenTag(tag, 1, 1, 0, false)).toList(), 0));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void click(int chip, int keys) {
		var place = field.place(chip);
		Widgets.click(field.control(), place.x + 2, place.y + 2, 1, keys);
	}

	@Test
	void droppedChipGoesBeforeTheOneUnderTheMouse() {
		click(0, SWT.NONE);
		var third = field.place(2);
		field.dropSelected(field.gapAt(new Point(third.x + third.width - 1, third.y + 2)));
		assertEquals(List.of("b", "c", "a", "d"), field.tags());
		assertEquals(List.of("move [a] to 2"), done);
		assertEquals(List.of("a"), field.selectedTags(), "it stays selected");
	}

	@Test
	void severalChipsMoveTogetherInTheirOrder() {
		click(0, SWT.NONE);
		click(2, SWT.MOD1);
		field.dropSelected(4);
		assertEquals(List.of("b", "d", "a", "c"), field.tags());
		assertEquals(List.of("move [a, c] to 2"), done);
	}

	@Test
	void droppedWhereItIsItStays() {
		click(1, SWT.NONE);
		field.dropSelected(2);
		assertEquals(List.of(), done);
	}
}
