package org.easel.ui.dataset.internal;

import org.eclipse.osgi.util.NLS;

/** What people read. */
public final class Messages extends NLS {

	public static String Grouping_none;
	public static String Grouping_folder;
	public static String Grouping_rating;
	public static String Grouping_resolution;
	public static String Grouping_bucket;
	public static String Grouping_unrated;
	public static String Grouping_rated;
	public static String Grouping_noFolder;
	public static String Grouping_repeats;
	public static String Grouping_below;
	public static String Grouping_between;
	public static String Grouping_andMore;
	public static String Sorting_name;
	public static String Sorting_rating;
	public static String Sorting_area;
	public static String Sorting_shape;
	public static String Sorting_bytes;
	public static String Sorting_newest;
	public static String Sorting_tags;
	public static String Header_search;
	public static String Header_searchTip;
	public static String Header_group;
	public static String Header_sort;
	public static String Header_onlyFolder;
	public static String Gallery_noProject;
	public static String Gallery_empty;
	public static String Gallery_nothingFound;
	public static String Gallery_arranging;
	public static String Count_one;
	public static String Count_all;
	public static String Count_some;
	public static String Count_chosen;
	public static String Move_window;
	public static String Move_title;
	public static String Move_titleOne;
	public static String Move_message;
	public static String Move_folder;
	public static String Repeats_window;
	public static String Repeats_message;
	public static String Repeats_number;
	public static String Repeats_noFolder;
	public static String Picture_reading;
	public static String Picture_none;
	public static String Facts_file;
	public static String Facts_size;
	public static String Facts_bucket;
	public static String Facts_marks;
	public static String Facts_caption;
	public static String Facts_sizeValue;
	public static String Facts_bucketWhole;
	public static String Facts_bucketCut;
	public static String Facts_noCaption;
	public static String Facts_included;
	public static String Facts_excluded;
	public static String Facts_unrated;
	public static String Facts_rated;
	public static String Facts_changed;
	public static String Facts_starred;
	public static String Tool_actual;
	public static String Tool_crop;
	public static String Tool_left;
	public static String Tool_right;
	public static String Tool_restore;
	public static String Crop_shape;
	public static String Crop_free;
	public static String Crop_bucket;
	public static String Crop_picture;
	public static String Crop_square;
	public static String Crop_apply;
	public static String Crop_cancel;
	public static String Crop_size;
	public static String Crop_sizeCut;
	public static String Judge_finding;
	public static String Judge_picture;
	public static String Judge_fix;
	public static String Judge_resolution;
	public static String Judge_resolutionTip;
	public static String Judge_job;
	public static String Judge_looking;
	public static String Judge_cancelled;
	public static String Judge_fine;
	public static String Judge_one;
	public static String Judge_some;
	public static String Judge_noProject;
	public static String Judge_show;
	public static String Judge_again;
	public static String Fix_exclude;
	public static String Fix_crop;
	public static String Fix_keepBetter;
	public static String Fix_addFirst;
	public static String Fix_caption;
	public static String Fix_all;
	public static String Guide_character;
	public static String Guide_style;
	public static String Guide_concept;
	public static String Guide_few;
	public static String Guide_good;
	public static String Guide_many;
	public static String Header_side;

	static {
		NLS.initializeMessages("org.easel.ui.dataset.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
