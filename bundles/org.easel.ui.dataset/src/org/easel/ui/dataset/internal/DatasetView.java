package org.easel.ui.dataset.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.edit.OpenProject;
import org.easel.core.state.PictureState;
import org.easel.ui.EaselViews;
import org.easel.ui.FolderRef;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureSelection;
import org.easel.ui.dataset.internal.details.PicturePane;
import org.easel.ui.dataset.internal.gallery.Gallery;
import org.easel.ui.dataset.internal.gallery.GalleryListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The dataset editor: the pictures of the open project in a gallery, and the one that is chosen beside it. */
public final class DatasetView extends ViewPart {

	/** Of its context of keys, which is active while the gallery or the picture has the focus. */
	public static final String KEYS = "org.easel.ui.dataset.pictures"; //$NON-NLS-1$
	private static final String HELP = "org.easel.ui.dataset.view"; //$NON-NLS-1$

	private final ISelectionListener follower = this::follow;
	private IMemento memento;
	private OpenProjects projects;
	private PictureSelection selection;
	private HeaderBar header;
	private Gallery gallery;
	private SashForm sash;
	private PicturePane picture;
	private ShownPictures shown;

	@Override
	public void init(IViewSite site, IMemento kept) throws PartInitException {
		super.init(site, kept);
		memento = kept;
	}

	@Override
	public void createPartControl(Composite parent) {
		projects = getSite().getService(OpenProjects.class);
		selection = new PictureSelection(this::reveal);
		var state = ViewState.of(memento);
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = new HeaderBar(page, state, () -> shown.arrange(), side -> gallery.setSide(side));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		gallery = new Gallery(sash, state.side(), new FromGallery());
		picture = new PicturePane(sash, projects, new FromPicture());
		sash.setWeights(100 - state.pictureShare(), state.pictureShare());
		shown = new ShownPictures(projects, header, gallery, this::chosen);
		new PictureDrags(gallery, projects).attach();
		var focused = new FocusedKeys(getSite());
		focused.attach(gallery);
		picture.focusControls().forEach(focused::attach);
		contextMenu();
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPostSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		TrainingSize.observe(picture, () -> picture.show(chosen()));
		projects.observe(gallery, shown);
		projects.observe(picture, picture);
	}

	private void contextMenu() {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(each -> each.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		getSite().registerContextMenu(menu, selection);
		gallery.setMenu(menu.createContextMenu(gallery));
		picture.addMenu(menu);
	}

	/** The ids of the pictures that are chosen, in the order in which they are shown. */
	public List<String> chosen() {
		return gallery.chosen();
	}

	/** What is known of the pictures that are chosen. */
	public List<PictureState> chosenPictures() {
		return projects.current().map(OpenProject::state).map(state -> chosen().stream().flatMap(id -> state.find(id).stream()).toList()).orElse(List.of());
	}

	public Gallery gallery() {
		return gallery;
	}

	public PicturePane picture() {
		return picture;
	}

	/** Chooses pictures and brings them into sight; a search that hides them is taken away. */
	public void reveal(List<String> ids) {
		shown.reveal(ids);
	}

	/** Puts the focus into the search. */
	public void find() {
		header.search().setFocus();
		header.search().selectAll();
	}

	/** Shows the picture that has the focus over the whole view. */
	public void showPicture() {
		sash.setMaximizedControl(picture);
		picture.setFocus();
	}

	/** Shows the gallery again. */
	public void showGallery() {
		sash.setMaximizedControl(null);
		gallery.revealFocus();
		gallery.setFocus();
	}

	HeaderBar header() {
		return header;
	}

	private void chosen(List<String> ids) {
		picture.show(ids);
		selection.chosen(ids);
		shown.count();
	}

	private void follow(IWorkbenchPart part, ISelection other) {
		if (part == this || !(other instanceof IStructuredSelection elements) || elements.isEmpty()) {
			return;
		}
		if (elements.getFirstElement() instanceof FolderRef folder) {
			header.show(folder);
			return;
		}
		var ids = PictureSelection.ids(other);
		if (!ids.isEmpty() && !Set.copyOf(ids).equals(Set.copyOf(gallery.chosen()))) {
			gallery.choose(ids);
			selection.follow(gallery.chosen());
			picture.show(gallery.chosen());
			shown.count();
		}
	}

	@Override
	public void setFocus() {
		if (sash.getMaximizedControl() == picture) {
			picture.setFocus();
		} else {
			gallery.setFocus();
		}
	}

	@Override
	public void saveState(IMemento kept) {
		var weights = sash.getWeights();
		int share = Math.round(100f * weights[1] / (weights[0] + weights[1]));
		new ViewState(header.searchText(), header.grouping(), header.sorting(), gallery.side(), share).save(kept);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		super.dispose();
	}

	private final class FromGallery implements GalleryListener {

		@Override
		public void chosen(List<String> ids) {
			DatasetView.this.chosen(ids);
		}

		@Override
		public void opened(String id) {
			showPicture();
		}

		@Override
		public void resized(int side) {
			header.setSide(side);
		}
	}

	private final class FromPicture implements PicturePane.Neighbours {

		@Override
		public void step(int places) {
			gallery.step(places);
		}

		@Override
		public void back() {
			showGallery();
		}
	}

	/** The dataset editor, if a part is it. */
	public static Optional<DatasetView> of(IWorkbenchPart part) {
		return part instanceof DatasetView view ? Optional.of(view) : Optional.empty();
	}

	/** Brings the dataset editor of a page up and chooses pictures in it. */
	public static void reveal(IWorkbenchPart from, List<String> ids) throws PartInitException {
		of(from.getSite().getPage().showView(EaselViews.DATASET)).ifPresent(view -> view.reveal(ids));
	}
}
