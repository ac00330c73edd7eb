package org.easel.ui.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.easel.ui.EaselViews;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Widgets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEntryTest {

	private static final String LOG = """
			of a line that was torn
			!SESSION 2026-11-24 12:54:41.595 -----
			!ENTRY org.easel.ui 2 0 2026-11-24 12:54:42.000
			!MESSAGE The disk is slow.
			It has two lines.

			!ENTRY org.easel.core 4 4 2026-11-24 12:54:43.000
			!MESSAGE Cannot write a.txt
			!STACK 0
			java.io.IOException: no space
				at somewhere
			!SUBENTRY 1 org.easel.core 4 0 2026-11-24 12:54:43.000
			!MESSAGE inner
			""";

	@Test
	void theNewestEntryStandsFirstWithItsDetails() {
		var entries = LogEntry.parse(LOG.lines().toList());
		assertEquals(List.of("Cannot write a.txt", "The disk is slow.\nIt has two lines."), entries.stream().map(LogEntry::message).toList());
		var error = entries.getFirst();
		assertEquals(IStatus.ERROR, error.severity());
		assertEquals("org.easel.core", error.plugin());
		assertEquals("2026-11-24 12:54:43.000", error.time());
		assertEquals(List.of("java.io.IOException: no space", "\tat somewhere"), error.details().lines().limit(2).toList());
	}

	@Test
	void onlyTheEndOfALongFileIsRead(@TempDir Path folder) throws Exception {
		var file = folder.resolve("long.log");
		Files.writeString(file, LOG.repeat(20_000));
		var entries = LogTail.read(file);
		assertEquals(500, entries.size());
		assertEquals("Cannot write a.txt", entries.getFirst().message());
		assertEquals(List.of(), LogTail.read(folder.resolve("missing.log")));
	}

	@Test
	void whatIsLoggedComesIntoTheView() throws Exception {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		page.showView(EaselViews.ERROR_LOG);
		var shell = page.getWorkbenchWindow().getShell();
		ILog.of(LogEntryTest.class).info("Said by a test.");
		// Other entries may follow, and other views have tables too.
		Conditions.await("the entry is shown", () -> Widgets.all(shell, Table.class).flatMap(table -> Arrays.stream(table.getItems()))
				.anyMatch(item -> item.getText().equals("Said by a test.")));
	}
}
