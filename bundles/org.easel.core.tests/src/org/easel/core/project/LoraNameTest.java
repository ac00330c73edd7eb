package org.easel.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoraNameTest {

	@ParameterizedTest
	@CsvSource({ "Kawaii Vision,Kawaii_Vision", "a/b:c*?,abc", "'  two   spaces ',two_spaces", ".hidden,hidden", "ends.,ends", "con,_con", "LPT1.x,_LPT1.x",
			"v1.2,v1.2", "'tab\there',tabhere" })
	void fileNamesThatEveryFileSystemTakes(String typed, String fileName) {
		assertEquals(fileName, LoraName.of(typed).fileName());
	}

	@Test
	void theTitleStaysAsItWasTyped() {
		assertEquals("Käthe: the cat", LoraName.of(" Käthe: the cat ").title());
	}

	@Test
	void lettersBeyondAsciiAndLongNamesAreWarnedAbout() {
		assertEquals(Severity.WARNING, LoraName.of("Käthe").warnings().getFirst().severity());
		assertTrue(LoraName.of("x".repeat(101)).warnings().getFirst().message().contains("101 characters"));
		assertTrue(LoraName.of("plain_name").warnings().isEmpty());
	}

	@Test
	void aNameLongerThanFileSystemsTakeIsCutBetweenCharacters() {
		var name = LoraName.of("😀".repeat(60));
		assertEquals("😀".repeat(50), name.fileName());
		assertEquals("😀".repeat(60), name.title());
		assertTrue(name.warnings().getFirst().message().contains("longer than file systems take"));
		assertEquals(200, LoraName.of("x".repeat(300)).fileName().length());
	}

	@Test
	void aNameOfWhichNothingIsLeftIsAnError() {
		assertTrue(Problem.anyError(LoraName.of("///").warnings()));
		assertTrue(Problem.anyError(LoraName.of("  ").warnings()));
	}
}
