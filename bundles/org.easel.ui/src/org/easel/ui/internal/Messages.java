package org.easel.ui.internal;

import org.eclipse.osgi.util.NLS;

/** What people read; the words are in messages.properties. */
public final class Messages extends NLS {

	private static final int LONGEST_STEP = 48;

	public static String Application_name;
	public static String Application_title;
	public static String Application_alreadyOpen;
	public static String Application_cannotLock;
	public static String Application_closing;
	public static String Start_introduction;
	public static String Start_sample;
	public static String Start_sampleText;
	public static String Start_new;
	public static String Start_newText;
	public static String Start_folder;
	public static String Start_folderText;
	public static String Start_recent;
	public static String Open_title;
	public static String Open_message;
	public static String FromFolder_title;
	public static String FromFolder_message;
	public static String Sample_title;
	public static String Sample_message;
	public static String Sample_copying;
	public static String Sample_copyingTo;
	public static String Sample_missing;
	public static String Recent_none;
	public static String Recent_item;
	public static String ShowInFiles_title;
	public static String ShowInFiles_none;
	public static String AddPictures_title;
	public static String AddFolder_title;
	public static String Undo_plain;
	public static String Undo_step;
	public static String Redo_plain;
	public static String Redo_step;
	public static String Sessions_editing;
	public static String Sessions_undo;
	public static String Sessions_redo;
	public static String Sessions_opening;
	public static String Sessions_closing;
	public static String Sessions_refreshing;
	public static String Sessions_unwatched;
	public static String Sessions_noProject;
	public static String Told_more;
	public static String Projects_readingRuns;
	public static String Projects_dataset;
	public static String Projects_noFolder;
	public static String Projects_repeats;
	public static String Projects_runs;
	public static String Projects_epoch;
	public static String Run_new;
	public static String Run_running;
	public static String Run_finished;
	public static String Run_stopped;
	public static String Run_failed;
	public static String Run_died;
	public static String Kind_character;
	public static String Kind_style;
	public static String Kind_concept;
	public static String Kind_characterWord;
	public static String Kind_styleWord;
	public static String Kind_conceptWord;
	public static String Kind_characterAdvice;
	public static String Kind_styleAdvice;
	public static String Kind_conceptAdvice;
	public static String Guide_none;
	public static String Guide_few;
	public static String Guide_good;
	public static String Guide_many;
	public static String New_windowTitle;
	public static String New_title;
	public static String New_factsDescription;
	public static String New_place;
	public static String New_browse;
	public static String New_noName;
	public static String New_folderWillBe;
	public static String New_notAttested;
	public static String New_notAbsolute;
	public static String New_taken;
	public static String New_noPath;
	public static String New_picturesTitle;
	public static String New_picturesDescription;
	public static String New_tooMany;
	public static String New_making;
	public static String Facts_kind;
	public static String Facts_name;
	public static String Facts_nameHint;
	public static String Facts_nameAdvice;
	public static String Facts_files;
	public static String Facts_trigger;
	public static String Facts_triggerHint;
	public static String Facts_triggerAdvice;
	public static String Facts_attest;
	public static String Facts_attestWhy;
	public static String ProjectFacts_title;
	public static String ProjectFacts_message;
	public static String Sources_from;
	public static String Sources_pictures;
	public static String Sources_none;
	public static String Sources_counting;
	public static String Sources_addPictures;
	public static String Sources_addFolder;
	public static String Sources_addZip;
	public static String Sources_remove;
	public static String Sources_filterPictures;
	public static String Sources_filterPicturesAndZip;
	public static String Sources_filterZip;
	public static String Sources_filterAll;
	public static String Sources_folderMessage;
	public static String Reset_title;
	public static String Reset_message;
	public static String Reset_time;
	public static String Reset_what;
	public static String Reset_who;
	public static String Reset_pictures;
	public static String Reset_reading;
	public static String Reset_none;
	public static String Reset_consequence;
	public static String Reset_do;
	public static String Trash_title;
	public static String Trash_looking;
	public static String Trash_emptying;
	public static String Trash_nothing;
	public static String Trash_question;
	public static String Trash_delete;
	public static String Conflicts_title;
	public static String Conflicts_message;
	public static String Conflicts_picture;
	public static String Conflicts_ours;
	public static String Conflicts_theirs;
	public static String Conflicts_deleted;
	public static String Conflicts_keep;
	public static String Conflicts_take;
	public static String Conflicts_later;
	public static String Conflicts_kept;
	public static String Conflicts_taken;
	public static String Help_missing;
	public static String Help_back;
	public static String Help_contents;
	public static String Log_message;
	public static String Log_plugin;
	public static String Log_time;
	public static String Log_copy;
	public static String Log_reading;
	public static String Preferences_modelFolders;
	public static String Preferences_chooseModelFolder;
	public static String Preferences_threads;
	public static String Preferences_grouping;
	public static String Grouping_none;
	public static String Grouping_folder;
	public static String Grouping_rating;
	public static String Grouping_resolution;
	public static String Grouping_bucket;
	public static String Appearance_restart;
	public static String Appearance_question;
	public static String Appearance_system;
	public static String Appearance_light;
	public static String Appearance_dark;
	public static String Facts_file;
	public static String Facts_path;
	public static String Facts_size;
	public static String Facts_pixels;
	public static String Facts_bytes;
	public static String Facts_kilobytes;
	public static String Facts_modified;
	public static String Facts_original;
	public static String Facts_training;
	public static String Facts_included;
	public static String Facts_yes;
	public static String Facts_no;
	public static String Facts_repeats;
	public static String Facts_repeatsOfRun;
	public static String Facts_judgement;
	public static String Facts_rating;
	public static String Facts_unrated;
	public static String Facts_starred;
	public static String Facts_note;
	public static String Facts_caption;
	public static String Facts_captionText;
	public static String Facts_tagCount;
	public static String Facts_machineCount;
	public static String Facts_run;
	public static String Facts_unreadable;
	public static String Facts_title;
	public static String Facts_triggerWord;
	public static String Facts_baseModel;
	public static String Facts_optimizer;
	public static String Facts_trainerSettings;
	public static String Facts_optimizerSettings;

	static {
		NLS.initializeMessages("org.easel.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** A label short enough for a menu. */
	public static String shortened(String label) {
		var text = label.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		return text.length() <= LONGEST_STEP ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_STEP) - 1)) + "\u2026"; //$NON-NLS-1$
	}
}
