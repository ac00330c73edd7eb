package org.easel.core.search;

/** Says what is wrong in a query, where, and the way out. */
public final class QueryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int begin;
	private final int end;

	QueryException(String message, int begin, int end) {
		super(message + " (at place " + (begin + 1) + ")");
		this.begin = begin;
		this.end = end;
	}

	/** Where the wrong part begins in the text, from 0. */
	public int begin() {
		return begin;
	}

	/** Where it ends; never before its beginning. */
	public int end() {
		return end;
	}
}
