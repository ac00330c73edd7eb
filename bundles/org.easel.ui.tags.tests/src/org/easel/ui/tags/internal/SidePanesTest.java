package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.tags.internal.findings.Finding;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidePanesTest {

	@TempDir
	private Path folder;
	private OpenTags tags;

	@BeforeEach
	void open() throws Exception {
		tags = OpenTags.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void findingsAreMendedAndTheMendingUndone() throws Exception {
		tags.command("findings");
		var findings = tags.view().findings();
		Conditions.await("lonely tags are found", () -> findings.table().rows().stream().anyMatch(row -> row.equals(new Finding.Lonely("sitting"))));
		findings.table().select(findings.table().rows().indexOf(new Finding.Lonely("sitting")));
		findings.fix();
		Conditions.await("it is gone", () -> tags.tags("a.png").equals(List.of("trg", "cat")));
		Conditions.await("the list follows", () -> !findings.table().rows().contains(new Finding.Lonely("sitting")));
		tags.undo();
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void earlierCaptionIsPutBack() throws Exception {
		tags.type("wrong");
		tags.awaitTags("a.png", "trg", "cat", "sitting", "wrong");
		tags.command("history");
		var history = tags.view().history();
		Conditions.await("both texts are listed", () -> history.texts().containsAll(List.of("trg, cat, sitting", "trg, cat, sitting, wrong")));
		history.select(history.texts().indexOf("trg, cat, sitting"));
		history.restore();
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void triggerWordIsCutIntoPiecesAndTheCaptionIntoWindows() throws Exception {
		tags.command("analyser");
		var trigger = tags.view().trigger();
		trigger.word().setText("inski");
		Conditions.await("the word is cut", () -> !trigger.pieces().isEmpty());
		assertEquals("inski", String.join("", trigger.pieces()));
		Conditions.await("the caption is one window", () -> trigger.windows() == 1);
		trigger.propose();
		Conditions.await("rare words are proposed", () -> trigger.word().getItemCount() > 3);
		assertTrue(trigger.pieces().size() > 1, "a proposal is of several pieces");
	}
}
