package org.easel.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Takes over what auto-labelling found. A picture whose caption was changed since it was labelled stays as it is.
 *
 * @param tagger who found it, for the undo menu and the history
 * @param labels one a picture
 */
public record ApplyLabels(String tagger, List<Label> labels) implements PictureEdit {

	/**
	 * What was found for one picture.
	 *
	 * @param id the picture
	 * @param before the caption's text that the label starts from
	 * @param text the whole new caption
	 * @param mode how it is meant
	 * @param machine the tags in it that a machine put there; for a sentence the text
	 */
	public record Label(String id, String before, String text, CaptionMode mode, Set<String> machine) {

		public Label {
			machine = Set.copyOf(machine);
		}
	}

	public ApplyLabels {
		labels = List.copyOf(labels);
	}

	@Override
	public String kind() {
		return "apply-labels";
	}

	@Override
	public String label() {
		return "Auto-label with " + tagger;
	}

	@Override
	public Scope scope() {
		return Scope.of(byId().keySet());
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		var labelOf = byId();
		return before -> labelled(before, labelOf.get(before.id()));
	}

	private static PictureState labelled(PictureState before, Label label) {
		if (!before.caption().text().equals(label.before())) {
			return before;
		}
		CaptionState caption = before.caption().withMode(label.mode()).withText(label.text());
		var marks = caption.machine().stream().collect(Collectors.toSet());
		marks.addAll(label.machine());
		return before.withCaption(caption.withMachine(marks));
	}

	private Map<String, Label> byId() {
		return labels.stream().collect(Collectors.toMap(Label::id, Function.identity(), (first, second) -> second));
	}
}
