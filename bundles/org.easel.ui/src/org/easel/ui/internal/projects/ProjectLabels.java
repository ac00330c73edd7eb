package org.easel.ui.internal.projects;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.easel.core.state.PictureState;
import org.easel.runs.RunCondition;
import org.easel.ui.FolderRef;
import org.easel.ui.Icons;
import org.easel.ui.RunRef;
import org.easel.ui.ThemeColour;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

/** Names, counts and states in the tree of projects. */
final class ProjectLabels extends StyledCellLabelProvider {

	private final LocalResourceManager images;
	private final Icons icons = new Icons(ProjectLabels.class);
	private final Supplier<ProjectTree> tree;

	ProjectLabels(Control owner, Supplier<ProjectTree> tree) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
		this.tree = tree;
	}

	@Override
	public void update(ViewerCell cell) {
		var text = text(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(images.create(icons.small(icon(cell.getElement()))));
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		return switch (element) {
			case Path folder -> folder.toString();
			case RunRef run -> run.run().path().toString();
			default -> null;
		};
	}

	private StyledString text(Object element) {
		return switch (element) {
			case Path folder -> project(folder);
			case FolderRef folder -> dataset(folder);
			case ProjectTree.Heading heading -> new StyledString(Messages.Projects_runs).append(" " + tree.get().runs().size(), quiet(ThemeColour.QUIET_TEXT)); //$NON-NLS-1$
			case RunRef run -> run.epoch().isEmpty() ? run(run) : epoch(run);
			default -> new StyledString(String.valueOf(element));
		};
	}

	private StyledString project(Path folder) {
		var now = tree.get();
		if (!now.isOpen(folder)) {
			return new StyledString(folder.getFileName().toString(), quiet(ThemeColour.QUIET_TEXT));
		}
		var project = now.state().orElseThrow().project();
		return new StyledString(project.title(), bold()).append("  " + kind(project.kind().word()), quiet(ThemeColour.QUIET_TEXT)); //$NON-NLS-1$
	}

	private static String kind(String word) {
		return switch (word) {
			case "character" -> Messages.Kind_characterWord; //$NON-NLS-1$
			case "style" -> Messages.Kind_styleWord; //$NON-NLS-1$
			default -> Messages.Kind_conceptWord;
		};
	}

	private StyledString dataset(FolderRef folder) {
		var folders = tree.get().folders();
		if (folder.equals(FolderRef.ALL)) {
			return new StyledString(Messages.Projects_dataset).append(" " + tree.get().state().map(state -> state.size()).orElse(0), quiet(ThemeColour.QUIET_TEXT)); //$NON-NLS-1$
		}
		var name = folder.folder().equals(PictureState.ROOT) ? Messages.Projects_noFolder : folder.folder();
		var repeats = ProjectTree.repeats(folder.folder());
		var count = folders.getOrDefault(folder.folder(), 0L);
		return new StyledString(name).append("  " + (repeats == 0 ? count.toString() : Messages.bind(Messages.Projects_repeats, count, repeats)), //$NON-NLS-1$
				quiet(ThemeColour.QUIET_TEXT));
	}

	private StyledString run(RunRef run) {
		var text = new StyledString(run.run().name());
		tree.get().run(run).ifPresent(info -> text.append("  " + state(info.condition()), quiet(colour(info.condition().state())))); //$NON-NLS-1$
		return text;
	}

	private StyledString epoch(RunRef run) {
		var file = tree.get().epoch(run).map(RunInfo.Epoch::file).orElse(""); //$NON-NLS-1$
		return new StyledString(Messages.bind(Messages.Projects_epoch, run.epoch().orElseThrow())).append("  " + file, quiet(ThemeColour.QUIET_TEXT)); //$NON-NLS-1$
	}

	private static String state(RunCondition condition) {
		return switch (condition.state()) {
			case NEW -> Messages.Run_new;
			case RUNNING -> Messages.bind(Messages.Run_running, condition.steps() == 0 ? 0 : 100 * condition.step() / condition.steps());
			case FINISHED -> Messages.Run_finished;
			case STOPPED -> Messages.bind(Messages.Run_stopped, condition.step());
			case FAILED -> Messages.Run_failed;
			case DIED -> Messages.bind(Messages.Run_died, condition.step());
		};
	}

	private static ThemeColour colour(RunCondition.State state) {
		return switch (state) {
			case RUNNING -> ThemeColour.ACCENT;
			case FINISHED -> ThemeColour.GOOD;
			case FAILED, DIED -> ThemeColour.ERROR;
			case NEW, STOPPED -> ThemeColour.QUIET_TEXT;
		};
	}

	private String icon(Object element) {
		return switch (element) {
			case Path folder -> tree.get().isOpen(folder) ? "project-open" : "project"; //$NON-NLS-1$ //$NON-NLS-2$
			case FolderRef folder -> folder.equals(FolderRef.ALL) ? "pictures" : "folder"; //$NON-NLS-1$ //$NON-NLS-2$
			case ProjectTree.Heading heading -> "runs"; //$NON-NLS-1$
			case RunRef run -> run.epoch().isEmpty() ? "run" : "epoch"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> throw new IllegalArgumentException("no icon for " + element); //$NON-NLS-1$
		};
	}

	private static Styler quiet(ThemeColour colour) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = colour.get();
			}
		};
	}

	private static Styler bold() {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};
	}
}
