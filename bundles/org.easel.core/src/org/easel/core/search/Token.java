package org.easel.core.search;

/**
 * A piece of a query.
 *
 * @param text without quotation marks
 * @param quoted whether a quotation mark stands before its value
 * @param begin in the query's text
 * @param end behind its last letter
 */
record Token(Kind kind, String text, boolean quoted, int begin, int end) {

	/** What a piece is. */
	enum Kind {
		WORD, OPEN, CLOSE, MINUS, OR, NOT
	}

	QueryException wrong(String message) {
		return new QueryException(message, begin, end);
	}
}
