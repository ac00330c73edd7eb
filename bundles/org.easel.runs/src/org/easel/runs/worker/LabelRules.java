package org.easel.runs.worker;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.tagging.rules.AutoLabelSettings;
import org.easel.tagging.rules.AutoLabelling;
import org.easel.tagging.rules.MachineTag;

/**
 * The rules of auto-labelling, for a preview: they make a caption of what a tagger found, at once and in this process, so that a
 * threshold can be moved without asking the tagger again.
 */
public final class LabelRules {

	private final AutoLabelling labelling;

	/**
	 * @param values by the ids of {@link #describe()}; what is unset takes its default
	 * @param triggerWord starts every caption; may be empty
	 * @throws IllegalArgumentException for a value outside its range; the message is for people
	 */
	public LabelRules(SettingValues values, String triggerWord) {
		labelling = new AutoLabelling(AutoLabelSettings.rules(values), triggerWord);
	}

	/** The rules as settings, for a form. */
	public static SettingsDescription describe() {
		return new AutoLabelSettings().describe();
	}

	/** The request whose answer these rules make captions of. @param pictures those whose captions the rules do not keep */
	public LabelRequest request(String tagger, SettingValues settings, List<Path> pictures) {
		return new LabelRequest(tagger, settings, pictures, LabelRequest.USUAL_LEAST, labelling.rules().takeTagsFromMetadata());
	}

	/** Whether a picture with this caption is left alone, so that the tagger need not look at it. */
	public boolean keeps(String caption) {
		return labelling.keeps(caption);
	}

	/**
	 * The caption that a picture would get.
	 *
	 * @param before its caption on one line, empty for none
	 */
	public LabelProposal propose(String before, LookedAt looked) {
		if (!looked.failure().isEmpty()) {
			return new LabelProposal(looked, before, before, new LinkedHashSet<>());
		}
		var after = labelling.apply(before, looked.tags().stream().map(FoundTag::scored).toList(), looked.metadata());
		var added = new LinkedHashSet<String>();
		after.added().stream().map(MachineTag::tag).forEach(added::add);
		return new LabelProposal(looked, before, after.caption(), added);
	}
}
