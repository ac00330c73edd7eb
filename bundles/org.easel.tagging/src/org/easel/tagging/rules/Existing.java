package org.easel.tagging.rules;

/** What happens to a caption that is already there. */
public enum Existing {

	/** It stays as it is; only pictures without a caption get tags. */
	IGNORE,
	/** It stays, and new tags follow it. */
	APPEND,
	/** New tags take its place; where none is found it stays, so that no caption is wiped. */
	OVERWRITE
}
