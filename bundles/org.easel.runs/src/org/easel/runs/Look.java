package org.easel.runs;

import java.util.Locale;

import org.easel.core.project.Kind;

/** What the pictures look like; it decides which layer of the text encoder suits them. */
public enum Look {
	/** Drawings, anime, paintings. */
	STYLISED(2),
	/** Photos, and what looks like them. */
	REALISTIC(1);

	private final long clipSkip;

	Look(long clipSkip) {
		this.clipSkip = clipSkip;
	}

	/** The clip skip that the reference guide advises. */
	public long clipSkip() {
		return clipSkip;
	}

	/** The word on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What is taken where nobody said: characters and styles are mostly drawn, concepts mostly photographed. */
	public static Look usual(Kind kind) {
		return kind == Kind.CONCEPT ? REALISTIC : STYLISED;
	}
}
