package org.easel.ui.dataset.internal.judge;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.ui.ThemeColour;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * How many pictures are trained on, held against the guide.
 *
 * @param text for people
 * @param colour how it stands
 */
record GuideLine(String text, ThemeColour colour) {

	static GuideLine of(DatasetState state) {
		long count = state.pictures().stream().filter(PictureState::included).count();
		var kind = state.project().kind();
		var word = switch (kind) {
			case CHARACTER -> Messages.Guide_character;
			case STYLE -> Messages.Guide_style;
			case CONCEPT -> Messages.Guide_concept;
		};
		boolean few = count < kind.fewestPictures();
		var form = few ? Messages.Guide_few : count > kind.mostPictures() ? Messages.Guide_many : Messages.Guide_good;
		return new GuideLine(NLS.bind(form, new Object[] { count, word, kind.fewestPictures(), kind.mostPictures() }), few ? ThemeColour.WARNING : ThemeColour.GOOD);
	}
}
