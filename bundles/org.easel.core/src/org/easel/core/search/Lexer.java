package org.easel.core.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its pieces. */
final class Lexer {

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	private Lexer(String text) {
		this.text = text;
	}

	static List<Token> tokens(String text) throws QueryException {
		var lexer = new Lexer(text);
		while (lexer.at < text.length()) {
			lexer.next();
		}
		return lexer.tokens;
	}

	private void next() throws QueryException {
		char letter = text.charAt(at);
		if (Character.isWhitespace(letter)) {
			at++;
		} else if (letter == '(') {
			single(Token.Kind.OPEN);
		} else if (letter == ')') {
			single(Token.Kind.CLOSE);
		} else if (letter == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
			single(Token.Kind.MINUS);
		} else {
			word();
		}
	}

	private void single(Token.Kind kind) {
		tokens.add(new Token(kind, text.substring(at, at + 1), false, at, at + 1));
		at++;
	}

	/** Up to a space. Tags have parentheses too, as cat_(animal) has: those that are closed within a word belong to it. */
	private void word() throws QueryException {
		int begin = at;
		int open = 0;
		boolean quoted = false;
		var word = new StringBuilder();
		for (; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter == '"') {
				quoted = true;
				word.append(quotation());
				continue;
			}
			if (Character.isWhitespace(letter) || letter == ')' && open == 0) {
				break;
			}
			open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
			word.append(letter);
		}
		var found = word.toString();
		var kind = quoted ? Token.Kind.WORD : found.equals("OR") || found.equals("|") ? Token.Kind.OR : found.equals("NOT") ? Token.Kind.NOT : Token.Kind.WORD;
		tokens.add(new Token(kind, found, quoted, begin, at));
	}

	/** What is between quotation marks; a backslash makes the next letter stand for itself. Ends on the closing mark. */
	private String quotation() throws QueryException {
		int begin = at;
		var inside = new StringBuilder();
		for (at++; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter == '"') {
				return inside.toString();
			}
			if (letter == '\\' && at + 1 < text.length()) {
				at++;
			}
			inside.append(text.charAt(at));
		}
		throw new QueryException("A quotation mark is not closed. Add one at the end", begin, text.length());
	}
}
