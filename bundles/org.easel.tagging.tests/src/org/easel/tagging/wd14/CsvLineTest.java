package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CsvLineTest {

	@Test
	void plainFields() {
		assertEquals(List.of("470575", "1girl", "0", "4225150"), CsvLine.split("470575,1girl,0,4225150"));
	}

	@Test
	void emptyFieldsCount() {
		assertEquals(List.of("", "a", ""), CsvLine.split(",a,"));
		assertEquals(List.of(""), CsvLine.split(""));
	}

	@Test
	void quotesHoldCommasAndQuotes() {
		assertEquals(List.of("1", "don't_say_\"lazy\",_please", "0"), CsvLine.split("1,\"don't_say_\"\"lazy\"\",_please\",0"));
		assertEquals(List.of("", "x"), CsvLine.split("\"\",x"));
	}

	@Test
	void aQuoteInsideAPlainFieldIsText() {
		assertEquals(List.of("a\"b", "c"), CsvLine.split("a\"b,c"));
	}

	@Test
	void openQuotesAreToldWithTheirColumn() {
		var failure = assertThrows(IllegalArgumentException.class, () -> CsvLine.split("1,\"open,2"));
		assertTrue(failure.getMessage().contains("column 3"), failure.getMessage());
	}

	@Test
	void textAfterAClosingQuoteIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> CsvLine.split("\"a\"b,c"));
	}
}
