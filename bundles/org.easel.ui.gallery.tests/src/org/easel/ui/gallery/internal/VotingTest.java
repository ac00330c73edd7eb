package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.samples.Vote.Choice;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blind votes end in a ranking of the epochs. */
class VotingTest {

	@TempDir
	private Path folder;
	private OpenSamples samples;

	@BeforeEach
	void open() throws Exception {
		samples = OpenSamples.open(folder);
		samples.command("vote");
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void votesRankTheEpochsWithoutNamingThem() throws Exception {
		var vote = samples.view().vote();
		int asked = 0;
		while (vote.pair().isPresent()) {
			var pair = vote.pair().get();
			assertFalse(pair.left().column().isBase() || pair.right().column().isBase(), "the base model takes no part");
			assertTrue(Widgets.all(vote, Label.class).noneMatch(label -> label.getText().matches(".*[Ee]poch [0-9].*") && label.isVisible()), "no name is shown");
			assertFalse(vote.showsRanking());
			int better = Integer.compare(rank(pair.left().column().epoch()), rank(pair.right().column().epoch()));
			samples.command(better > 0 ? "leftBetter" : "rightBetter");
			asked++;
		}
		assertEquals(9, asked, "three pairs in three rows");
		assertTrue(vote.showsRanking(), "all is asked");
		var table = Widgets.all(vote, Table.class).findFirst().orElseThrow();
		assertEquals(List.of("Epoch 2", "Epoch 3", "Epoch 1"), List.of(table.getItem(0).getText(1), table.getItem(1).getText(1), table.getItem(2).getText(1)));
		assertEquals("6 of 6", table.getItem(0).getText(3));
		Conditions.await("all votes are in the project", () -> samples.written().votes().size() == 9);
	}

	/** Epoch 2 is the best, epoch 1 the worst. */
	private static int rank(int epoch) {
		return List.of(1, 3, 2).indexOf(epoch);
	}

	@Test
	void keysAnswerAndUndoTakesAVoteBack() {
		var vote = samples.view().vote();
		var keys = vote.focusControls().getFirst();
		Conditions.await("the pictures have the focus", keys::isFocusControl);
		Widgets.key(keys, SWT.ARROW_DOWN, (char) 0, SWT.NONE);
		Conditions.await("the vote is in the project", () -> samples.written().votes().size() == 1);
		assertEquals(Choice.EQUAL, samples.written().votes().getFirst().choice());
		samples.projects().undo();
		Conditions.await("it is taken back", () -> samples.written().votes().isEmpty());
		Widgets.key(keys, SWT.ESC, SWT.ESC, SWT.NONE);
		assertTrue(samples.view().showsGrid());
	}

	@Test
	void theRankingIsShownWhenAskedFor() throws Exception {
		samples.command("ranking");
		assertTrue(samples.view().vote().showsRanking());
		samples.command("ranking");
		assertFalse(samples.view().vote().showsRanking());
	}
}
