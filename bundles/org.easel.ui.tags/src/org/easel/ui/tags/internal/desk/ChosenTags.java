package org.easel.ui.tags.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.state.PictureState;

/**
 * The tags of the selected pictures: of one picture in its order; of several first those that all have, in the order of the first picture, then
 * those that only some have, the most frequent first.
 *
 * @param left how many more tags some pictures have that are not in the list
 */
public record ChosenTags(List<ChosenTag> tags, int left) {

	/** More chips than this nobody reads. */
	private static final int MOST_PARTIAL = 120;

	/** No tags. */
	public static final ChosenTags NONE = new ChosenTags(List.of(), 0);

	public ChosenTags {
		tags = List.copyOf(tags);
	}

	/** The tags of pictures. */
	public static ChosenTags of(List<PictureState> pictures, String triggerWord) {
		if (pictures.size() == 1) {
			var caption = pictures.getFirst().caption();
			return new ChosenTags(caption.tags().stream().map(tag -> new ChosenTag(tag, 1, 1, caption.byMachine(tag) ? 1 : 0, tag.equals(triggerWord))).toList(), 0);
		}
		var counts = count(pictures);
		var common = new ArrayList<ChosenTag>();
		var partial = new ArrayList<ChosenTag>();
		counts.forEach((tag, count) -> {
			var chosen = new ChosenTag(tag, count[0], pictures.size(), count[1], tag.equals(triggerWord));
			(chosen.onAll() ? common : partial).add(chosen);
		});
		partial.sort(Comparator.comparingInt(ChosenTag::count).reversed().thenComparing(ChosenTag::tag));
		int most = Math.min(MOST_PARTIAL, partial.size());
		common.addAll(partial.subList(0, most));
		return new ChosenTags(common, partial.size() - most);
	}

	/** On how many pictures each tag is, and on how many of them by a machine; in the order in which they are met. */
	private static Map<String, int[]> count(List<PictureState> pictures) {
		var counts = new LinkedHashMap<String, int[]>();
		int number = 0;
		for (var picture : pictures) {
			number++;
			for (var tag : picture.tags()) {
				// The third one is the picture that was counted last: a tag may stand twice in a caption.
				var count = counts.computeIfAbsent(tag, each -> new int[3]);
				if (count[2] != number) {
					count[2] = number;
					count[0]++;
					count[1] += picture.caption().byMachine(tag) ? 1 : 0;
				}
			}
		}
		return counts;
	}
}
