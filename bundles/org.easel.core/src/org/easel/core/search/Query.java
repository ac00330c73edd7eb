package org.easel.core.search;

import java.util.BitSet;
import java.util.List;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;

/**
 * Pictures that are looked for: {@code cat -dog "red hat" rating>=3 tags<5 untagged width<1024}. What stands side by side must all hold; OR, NOT and
 * parentheses do what they say. A word is found as a whole word of a tag, in quotation marks as the whole tag, and * stands for anything.
 */
public final class Query {

	/** Buckets of the usual rules for SDXL, where none are given. */
	private static final BucketRules USUAL = new BucketRules(1024, 256, 2048, 64, true);

	private final Condition condition;
	private final boolean empty;

	private Query(Condition condition, boolean empty) {
		this.condition = condition;
		this.empty = empty;
	}

	/**
	 * Reads a query; an empty one finds every picture.
	 *
	 * @throws QueryException that says what is wrong, where, and the way out
	 */
	public static Query parse(String text) throws QueryException {
		return parse(text, USUAL);
	}

	/** As {@link #parse(String)}, with other rules for {@code bucket:}. */
	public static Query parse(String text, BucketRules rules) throws QueryException {
		return read(text, rules, false);
	}

	/** As {@link #parse(String)} while it is being typed: a last word without a space behind it also finds words that begin with it. */
	public static Query typing(String text) throws QueryException {
		return read(text, USUAL, !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)));
	}

	private static Query read(String text, BucketRules rules, boolean typing) throws QueryException {
		var tokens = Lexer.tokens(text);
		return new Query(Parser.parse(tokens, new Terms(() -> new Buckets(rules), typing)), tokens.isEmpty());
	}

	/** Whether nothing is asked for. */
	public boolean isEmpty() {
		return empty;
	}

	/** The places in {@link DatasetState#pictures()} of the pictures that are found. */
	public BitSet in(TagIndex index) {
		return condition.in(index);
	}

	/** The pictures that are found, in the state's order. */
	public List<PictureState> select(TagIndex index) {
		return in(index).stream().mapToObj(index.state().pictures()::get).toList();
	}

	/** Whether one picture is found. */
	public boolean matches(PictureState picture, DatasetState state) {
		return !in(TagIndex.of(DatasetState.of(state.project(), List.of(picture)))).isEmpty();
	}
}
