package org.easel.ui.gallery.internal;

import org.eclipse.osgi.util.NLS;

/** What people read. */
public final class Messages extends NLS {

	public static String Columns_epochs;
	public static String Columns_runs;
	public static String Columns_strengths;
	public static String Column_base;
	public static String Column_baseShort;
	public static String Column_epoch;
	public static String Column_strength;
	public static String Column_epochStrength;
	public static String Column_ofRun;
	public static String Column_loss;
	public static String Marked_all;
	public static String Marked_starred;
	public static String Marked_noted;
	public static String Header_run;
	public static String Header_columns;
	public static String Header_epoch;
	public static String Header_beside;
	public static String Header_besideSome;
	public static String Header_search;
	public static String Header_marked;
	public static String Header_side;
	public static String Grid_count;
	public static String Grid_detail;
	public static String Grid_seed;
	public static String Grid_noProject;
	public static String Grid_noRun;
	public static String Grid_noSamples;
	public static String Grid_nothingFound;
	public static String Runs_reading;
	public static String Notes_reading;
	public static String Notes_writing;
	public static String Step_note;
	public static String Step_star;
	public static String Step_unstar;
	public static String Detail_none;
	public static String Detail_note;
	public static String Detail_noteTip;
	public static String Detail_negative;
	public static String Detail_settings;
	public static String Facts_asked;
	public static String Facts_prompt;
	public static String Facts_negative;
	public static String Facts_seed;
	public static String Facts_size;
	public static String Facts_steps;
	public static String Facts_cfg;
	public static String Facts_sampler;
	public static String Facts_drawn;
	public static String Facts_by;
	public static String Facts_strength;
	public static String Facts_file;
	public static String Facts_told;
	public static String Facts_unreadable;

	static {
		NLS.initializeMessages("org.easel.ui.gallery.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
