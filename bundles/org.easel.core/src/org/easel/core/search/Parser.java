package org.easel.core.search;

import java.util.ArrayList;
import java.util.List;

/** Reads a query: what stands side by side must all hold, OR binds less, NOT and - bind most. */
final class Parser {

	private final List<Token> tokens;
	private final Terms terms;
	private int at;

	private Parser(List<Token> tokens, Terms terms) {
		this.tokens = tokens;
		this.terms = terms;
	}

	static Condition parse(List<Token> tokens, Terms terms) throws QueryException {
		var parser = new Parser(tokens, terms);
		if (tokens.isEmpty()) {
			return new Condition.And(List.of());
		}
		var condition = parser.or();
		if (parser.at < tokens.size()) {
			throw tokens.get(parser.at).wrong("A closing parenthesis has no opening one. Take it away, or put the tag in quotation marks");
		}
		return condition;
	}

	private Condition or() throws QueryException {
		var any = new ArrayList<>(List.of(and()));
		while (is(Token.Kind.OR)) {
			at++;
			any.add(and());
		}
		return any.size() == 1 ? any.getFirst() : new Condition.Or(any);
	}

	private Condition and() throws QueryException {
		var all = new ArrayList<Condition>();
		while (at < tokens.size() && !is(Token.Kind.OR) && !is(Token.Kind.CLOSE)) {
			all.add(not());
		}
		if (all.isEmpty()) {
			throw expected();
		}
		return all.size() == 1 ? all.getFirst() : new Condition.And(all);
	}

	private Condition not() throws QueryException {
		if (is(Token.Kind.NOT) || is(Token.Kind.MINUS)) {
			at++;
			if (at == tokens.size() || is(Token.Kind.OR) || is(Token.Kind.CLOSE)) {
				throw expected();
			}
			return new Condition.Not(not());
		}
		if (!is(Token.Kind.OPEN)) {
			return terms.term(tokens.get(at++), at == tokens.size());
		}
		var opening = tokens.get(at++);
		var inner = or();
		if (!is(Token.Kind.CLOSE)) {
			throw opening.wrong("A parenthesis is not closed. Add one at the end, or put the tag in quotation marks");
		}
		at++;
		return inner;
	}

	private boolean is(Token.Kind kind) {
		return at < tokens.size() && tokens.get(at).kind() == kind;
	}

	/** Something is missing behind the last piece, or before this one. */
	private QueryException expected() {
		if (at == tokens.size()) {
			var last = tokens.getLast();
			return last.wrong("Something is missing after \"" + last.text() + "\". Add a tag or a condition, or take it away");
		}
		var next = tokens.get(at);
		return next.wrong("Something is missing before \"" + next.text() + "\". Add a tag or a condition, or take it away");
	}
}
