package org.easel.ui.tags.internal;

import org.eclipse.osgi.util.NLS;

/** What people read in the tag editor. */
public final class Messages extends NLS {

	public static String Bulk_title;
	public static String Bulk_what;
	public static String Bulk_where;
	public static String Bulk_apply;
	public static String Bulk_looking;
	public static String Bulk_nothing;
	public static String Bulk_changes;
	public static String Bulk_add;
	public static String Bulk_remove;
	public static String Bulk_rename;
	public static String Bulk_regex;
	public static String Bulk_sort;
	public static String Bulk_duplicates;
	public static String Bulk_duplicatesText;
	public static String Bulk_trigger;
	public static String Bulk_triggerText;
	public static String Bulk_sentences;
	public static String Bulk_sentencesText;
	public static String Bulk_asTags;
	public static String Bulk_asTagsText;
	public static String Bulk_tags;
	public static String Bulk_tag;
	public static String Bulk_to;
	public static String Bulk_last;
	public static String Bulk_first;
	public static String Bulk_after;
	public static String Bulk_expression;
	public static String Bulk_replacement;
	public static String Bulk_replacementHint;
	public static String Bulk_ignoreCase;
	public static String Bulk_whole;
	public static String Bulk_wholeTip;
	public static String Bulk_alphabet;
	public static String Bulk_frequency;
	public static String Bulk_keep;
	public static String Bulk_needsTags;
	public static String Bulk_needsAfter;
	public static String Bulk_needsName;
	public static String Bulk_needsExpression;
	public static String Caption_tags;
	public static String Caption_sentence;
	public static String Caption_nothing;
	public static String Caption_several;
	public static String Caption_move;
	public static String Caption_confirm;
	public static String Chips_name;
	public static String Chips_none;
	public static String Chips_person;
	public static String Chips_machine;
	public static String Chips_machineSome;
	public static String Chips_trigger;
	public static String Chips_onAll;
	public static String Chips_onSome;
	public static String Chips_more;
	public static String Desk_looking;
	public static String Diff_picture;
	public static String Diff_change;
	public static String Diff_before;
	public static String Diff_after;
	public static String Diff_order;
	public static String Diff_text;
	public static String Diff_toTags;
	public static String Diff_toSentence;
	public static String Diff_whole;
	public static String Entry_hint;
	public static String Entry_tip;
	public static String Preview_none;
	public static String Preview_more;
	public static String Reach_selected;
	public static String Reach_shown;
	public static String Reach_everywhere;
	public static String Search_hint;
	public static String Search_tip;
	public static String Search_count;
	public static String Search_outgrown;
	public static String Search_folder;
	public static String Search_some;
	public static String Sentence_hint;
	public static String Sentence_different;
	public static String Strip_none;
	public static String Strip_noCaption;
	public static String Strip_label;
	public static String Suggest_reading;
	public static String Suggest_alias;
	public static String Suggest_known;
	public static String Table_filter;
	public static String Table_tag;
	public static String Table_count;
	public static String Table_shown;
	public static String Table_total;
	public static String Table_part;

	static {
		NLS.initializeMessages("org.easel.ui.tags.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
