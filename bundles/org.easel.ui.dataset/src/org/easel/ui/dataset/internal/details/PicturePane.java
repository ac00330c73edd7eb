package org.easel.ui.dataset.internal.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.easel.core.edit.Crop;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.RestoreOriginals;
import org.easel.core.edit.Rotate;
import org.easel.core.edit.Scope;
import org.easel.core.edit.StateChange;
import org.easel.core.state.PictureState;
import org.easel.ui.Icons;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The picture that is chosen: fitted or at 100%, its facts, and cutting it. Of several, the first one. */
public final class PicturePane extends Composite implements ProjectObserver {

	/** Where the pictures before and after this one are. */
	public interface Neighbours {

		/** Chooses the picture so many places further, or back. */
		void step(int places);

		/** Goes back to all pictures. */
		void back();
	}

	private final OpenProjects projects;
	private final ToolItem actual;
	private final ToolItem crop;
	private final ToolItem restore;
	private final ToolBar tools;
	private final PictureCanvas canvas;
	private final CropBar cropBar;
	private final PictureFacts facts;
	private String shown = ""; //$NON-NLS-1$

	public PicturePane(Composite parent, OpenProjects projects, Neighbours neighbours) {
		super(parent, SWT.NONE);
		this.projects = projects;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		tools = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL);
		actual = tool(SWT.CHECK, "actual-size", Messages.Tool_actual, () -> setActualSize(actualChosen())); //$NON-NLS-1$
		new ToolItem(tools, SWT.SEPARATOR);
		crop = tool(SWT.CHECK, "crop", Messages.Tool_crop, this::toggleCrop); //$NON-NLS-1$
		tool(SWT.PUSH, "turn-left", Messages.Tool_left, () -> execute(picture -> new Rotate(Scope.of(picture.id()), -1))); //$NON-NLS-1$
		tool(SWT.PUSH, "turn-right", Messages.Tool_right, () -> execute(picture -> new Rotate(Scope.of(picture.id()), 1))); //$NON-NLS-1$
		restore = tool(SWT.PUSH, "restore", Messages.Tool_restore, () -> execute(picture -> new RestoreOriginals(Scope.of(picture.id())))); //$NON-NLS-1$
		canvas = new PictureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.addListener(SWT.Modify, event -> actual.setSelection(canvas.isActualSize()));
		cropBar = new CropBar(this, this::shape, this::applyCrop, this::endCrop);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cropBar);
		facts = new PictureFacts(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		new PictureKeys(this, canvas, neighbours).attach();
		shown(cropBar, false);
		nothing();
	}

	/** What takes the focus of the pane, so that the keys of the dataset editor are for it. */
	public List<Control> focusControls() {
		return List.of(canvas);
	}

	/** The same menu as on the gallery. */
	public void addMenu(MenuManager menu) {
		canvas.setMenu(menu.createContextMenu(canvas));
	}

	/** Shows the first of these pictures, or nothing. */
	public void show(List<String> ids) {
		var picture = ids.isEmpty() ? Optional.<PictureState>empty() : projects.current().map(OpenProject::state).flatMap(state -> state.find(ids.getFirst()));
		picture.ifPresentOrElse(this::show, this::nothing);
	}

	private void show(PictureState picture) {
		if (!picture.id().equals(shown)) {
			endCrop();
		}
		shown = picture.id();
		shown(facts, true);
		facts.show(picture);
		tools.setEnabled(true);
		restore.setEnabled(picture.file().original().isPresent());
		projects.current().ifPresent(project -> canvas.show(picture.id(), project.folder().dataset().resolve(picture.id()), picture.file().bytes(),
				picture.file().modified()));
	}

	private void nothing() {
		shown = ""; //$NON-NLS-1$
		endCrop();
		shown(facts, false);
		tools.setEnabled(false);
		canvas.clear();
	}

	@Override
	public void changed(OpenProject project, StateChange change) {
		var now = change.pictures().stream().filter(each -> each.before().filter(before -> before.id().equals(shown)).isPresent()).findFirst();
		now.ifPresent(each -> each.after().ifPresentOrElse(this::show, this::nothing));
	}

	@Override
	public void closed(OpenProject project) {
		nothing();
	}

	/** Shows the picture at 100%, or fitted again. */
	public void toggleActualSize() {
		setActualSize(!canvas.isActualSize());
	}

	private boolean actualChosen() {
		return actual.getSelection();
	}

	private void setActualSize(boolean on) {
		canvas.setActualSize(on);
		actual.setSelection(on);
	}

	private void toggleCrop() {
		if (crop.getSelection()) {
			beginCrop();
		} else {
			endCrop();
		}
	}

	/** Begins to cut the picture that is shown, to the shape of its bucket at first. */
	public void beginCrop() {
		if (canvas.crop().isEmpty()) {
			picture().ifPresent(picture -> {
				cropBar.choose(CropBar.Shape.BUCKET);
				beginCrop(CropFrame.whole(picture.size(), CropBar.Shape.BUCKET.of(picture.size())));
			});
		}
		canvas.setFocus();
	}

	private void beginCrop(CropFrame frame) {
		setActualSize(false);
		crop.setSelection(true);
		shown(cropBar, true);
		canvas.setCrop(Optional.of(new CropTool(frame, this::cropChanged)));
		cropChanged();
	}

	private void cropChanged() {
		canvas.crop().ifPresent(tool -> cropBar.show(tool.frame()));
		canvas.redraw();
	}

	private void shape(CropBar.Shape shape) {
		picture().ifPresent(picture -> canvas.crop().ifPresent(tool -> {
			var of = shape.of(picture.size());
			// A frame that nobody drew yet becomes as large as the new shape allows.
			tool.setFrame(of.isPresent() ? CropFrame.whole(picture.size(), of) : tool.frame().withShape(of));
		}));
		canvas.setFocus();
	}

	/** Cuts the picture to the frame. */
	void applyCrop() {
		canvas.crop().map(CropTool::frame).filter(frame -> !frame.isWhole()).ifPresent(frame -> {
			execute(picture -> new Crop(picture.id(), frame.left(), frame.top(), frame.width(), frame.height()));
			endCrop();
		});
	}

	/** Leaves the picture as it is. */
	void endCrop() {
		canvas.setCrop(Optional.empty());
		canvas.setCursor(null);
		crop.setSelection(false);
		shown(cropBar, false);
	}

	private void execute(Function<PictureState, Edit> edit) {
		picture().ifPresent(picture -> projects.execute(edit.apply(picture)));
	}

	private Optional<PictureState> picture() {
		return projects.current().map(OpenProject::state).flatMap(state -> state.find(shown));
	}

	PictureCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private ToolItem tool(int style, String icon, String tip, Runnable action) {
		var item = new ToolItem(tools, style);
		var images = new LocalResourceManager(JFaceResources.getResources(), tools);
		item.setImage(images.create(new Icons(PicturePane.class).small(icon)));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private void shown(Control control, boolean shown) {
		var data = (GridData) control.getLayoutData();
		if (data.exclude == shown) {
			control.setVisible(shown);
			data.exclude = !shown;
			requestLayout();
		}
	}
}
