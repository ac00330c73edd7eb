package org.easel.ui.gallery.internal;

import org.easel.core.samples.SampleMark;

/** Which pictures are meant by what a person thinks of them. */
enum Marked {
	ALL, STARRED, NOTED;

	String title() {
		return switch (this) {
			case ALL -> Messages.Marked_all;
			case STARRED -> Messages.Marked_starred;
			case NOTED -> Messages.Marked_noted;
		};
	}

	boolean means(SampleMark mark) {
		return switch (this) {
			case ALL -> true;
			case STARRED -> mark.starred();
			case NOTED -> !mark.note().isEmpty();
		};
	}
}
