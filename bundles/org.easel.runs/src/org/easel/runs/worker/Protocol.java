package org.easel.runs.worker;

/** The words of the lines between Easel and its worker. */
public final class Protocol {

	/** Which request a line belongs to, a whole number. */
	public static final String ID = "id";
	/** Of a request: which work; {@link #CANCEL} for none. */
	public static final String KIND = "kind";
	/** Of a request: what the work needs to know. */
	public static final String BODY = "body";
	/** The kind that ends the request of the same id. */
	public static final String CANCEL = "cancel";
	/** Of an answer: a piece of it. */
	public static final String ITEM = "item";
	/** Of an answer: so much is done … */
	public static final String DONE = "done";
	/** … of so much. */
	public static final String TOTAL = "total";
	/** Of an answer: how it ended; the last line of each request. */
	public static final String END = "end";
	/** Of an end: why it failed. */
	public static final String MESSAGE = "message";

	public static final String FINISHED = "finished";
	public static final String CANCELLED = "cancelled";
	public static final String FAILED = "failed";
	/** Said in the name of a process that can say nothing more. */
	static final String DIED = "died";

	private Protocol() {
	}
}
