package org.easel.ui.tags.internal.autolabel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.easel.core.edit.ApplyLabels;
import org.easel.core.settings.SettingValues;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;
import org.easel.runs.worker.LabelProposal;
import org.easel.runs.worker.LabelRequest;
import org.easel.runs.worker.LabelRules;
import org.easel.runs.worker.LookedAt;
import org.easel.runs.worker.TaggerChoice;

/**
 * Auto-labelling as a person wants it.
 *
 * @param tagger that looks
 * @param settings of the tagger
 * @param rules that make captions of what it finds
 * @param pictures whose captions may change; sentences are left alone
 * @param dataset the folder that their ids are relative to
 */
record LabelPlan(TaggerChoice tagger, SettingValues settings, LabelRules rules, List<PictureState> pictures, Path dataset) {

	LabelPlan {
		pictures = pictures.stream().filter(picture -> picture.caption().mode() == CaptionMode.TAGS && !rules.keeps(picture.caption().text())).toList();
	}

	/** The file of a picture, as answers name it. */
	Path file(PictureState picture) {
		return dataset.resolve(picture.id()).toAbsolutePath().normalize();
	}

	/** What to ask the tagger, leaving out what it looked at already. */
	LabelRequest request(Map<Path, LookedAt> looked, int most) {
		return rules.request(tagger.id(), settings, pictures.stream().limit(most).map(this::file).filter(file -> !looked.containsKey(file)).toList());
	}

	/** What becomes of the captions of pictures that were looked at. */
	List<ProposedCaption> proposals(Map<Path, LookedAt> looked) {
		var proposals = new ArrayList<ProposedCaption>();
		for (var picture : pictures) {
			var found = looked.get(file(picture));
			if (found != null) {
				proposals.add(new ProposedCaption(picture.id(), rules.propose(picture.caption().text(), found)));
			}
		}
		return proposals;
	}

	/** The one edit that writes them. */
	ApplyLabels edit(Map<Path, LookedAt> looked) {
		return new ApplyLabels(tagger.label(), proposals(looked).stream().filter(each -> each.proposal().changes()).map(each -> label(each.id(), each.proposal())).toList());
	}

	private static ApplyLabels.Label label(String id, LabelProposal proposal) {
		return new ApplyLabels.Label(id, proposal.before(), proposal.after(), CaptionMode.TAGS, proposal.added());
	}
}
