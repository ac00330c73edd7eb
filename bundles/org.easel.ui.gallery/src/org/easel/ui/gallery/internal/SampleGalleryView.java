package org.easel.ui.gallery.internal;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.OpenProject;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid.Cell;
import org.easel.core.samples.SampledRun;
import org.easel.core.samples.Vote;
import org.easel.runs.worker.Worker;
import org.easel.ui.OpenProjects;
import org.easel.ui.PartSelection;
import org.easel.ui.ProjectObserver;
import org.easel.ui.RunRef;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.gallery.internal.advice.AdvicePane;
import org.easel.ui.gallery.internal.compare.ComparePane;
import org.easel.ui.gallery.internal.compare.Mode;
import org.easel.ui.gallery.internal.compare.Pair;
import org.easel.ui.gallery.internal.details.DetailPane;
import org.easel.ui.gallery.internal.grid.GridListener;
import org.easel.ui.gallery.internal.grid.SampleCanvas;
import org.easel.ui.gallery.internal.keep.KeepEpoch;
import org.easel.ui.gallery.internal.notes.ProjectNotes;
import org.easel.ui.gallery.internal.runs.RunsFollower;
import org.easel.ui.gallery.internal.vote.VotePane;
import org.eclipse.jface.action.MenuManager;
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
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The gallery of sample pictures: prompts and seeds in rows, epochs in columns, the base model first. */
public final class SampleGalleryView extends ViewPart {

	/** Of its context of keys, which is active while the grid has the focus. */
	public static final String KEYS = "org.easel.ui.gallery.pictures"; //$NON-NLS-1$
	/** Of the keys for comparing two pictures. */
	public static final String COMPARE_KEYS = "org.easel.ui.gallery.comparing"; //$NON-NLS-1$
	/** Of the keys for voting. */
	public static final String VOTE_KEYS = "org.easel.ui.gallery.voting"; //$NON-NLS-1$
	private static final String HELP = "org.easel.ui.gallery.view"; //$NON-NLS-1$

	private final ISelectionListener follower = this::follow;
	private IMemento memento;
	private OpenProjects projects;
	private PartSelection selection;
	private HeaderBar header;
	private Pages pages;
	private Composite looking;
	private SashForm sash;
	private SampleCanvas canvas;
	private DetailPane details;
	private ComparePane compare;
	private VotePane vote;
	private AdvicePane advice;
	private ProjectNotes notes;
	private ShownGrid shown;
	private Optional<RunsFollower> runs = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento kept) throws PartInitException {
		super.init(site, kept);
		memento = kept;
	}

	@Override
	public void createPartControl(Composite parent) {
		projects = getSite().getService(OpenProjects.class);
		selection = new PartSelection();
		var state = GalleryState.of(memento);
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = new HeaderBar(page, state, () -> shown.arrange(), side -> canvas.setSide(side));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		shown = new ShownGrid(header);
		pages = new Pages(page, header);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		looking = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(looking);
		sash = new SashForm(looking, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		advice = new AdvicePane(looking, getSite().getService(Worker.class), this::chooseEpoch, this::adviceChanged);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(advice);
		canvas = new SampleCanvas(sash, state.side(), shown, new FromGrid());
		details = new DetailPane(sash, (sample, text) -> notes.mark(Messages.Step_note, List.of(sample), mark -> mark.withNote(text)));
		sash.setWeights(100 - state.detailShare(), state.detailShare());
		compare = new ComparePane(pages, column -> titles().full(column), pair -> canvas.choose(List.of(pair.left(), pair.right())), this::showGrid);
		vote = new VotePane(pages, () -> notes.notes(), column -> titles().full(column), new FromVotes());
		pages.show(looking);
		notes = new ProjectNotes(canvas, this::notesChanged);
		shown.connect(canvas, notes, advice);
		new FocusedKeys(getSite(), KEYS).attach(canvas);
		new FocusedKeys(getSite(), COMPARE_KEYS).attach(compare.focusControl());
		var voteKeys = new FocusedKeys(getSite(), VOTE_KEYS);
		vote.focusControls().forEach(voteKeys::attach);
		var menu = new MenuManager();
		getSite().registerContextMenu(menu, selection);
		canvas.setMenu(menu.createContextMenu(canvas));
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPostSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		projects.observe(canvas, new FromProject());
	}

	public SampleCanvas canvas() {
		return canvas;
	}

	public ProjectNotes notes() {
		return notes;
	}

	public DetailPane details() {
		return details;
	}

	public ComparePane compare() {
		return compare;
	}

	public VotePane vote() {
		return vote;
	}

	public AdvicePane advice() {
		return advice;
	}

	HeaderBar header() {
		return header;
	}

	public ColumnTitles titles() {
		return shown.titles();
	}

	/** The pictures of the chosen cells, the one that was chosen last at the end. */
	public List<DrawnSample> chosen() {
		return canvas.selection().chosen().stream().flatMap(cell -> canvas.grid().find(cell.row(), cell.column()).stream()).toList();
	}

	/** The picture that has the focus. */
	public Optional<DrawnSample> focused() {
		return canvas.selection().focus().flatMap(cell -> canvas.grid().find(cell.row(), cell.column()));
	}

	/** The run that drew a picture. */
	public Optional<SampledRun> runOf(DrawnSample sample) {
		return shown.runOf(sample.column());
	}

	/** Compares the two cells that were chosen last, in place of the grid. */
	public void showCompare(Mode mode) {
		Pair.of(canvas.grid(), canvas.selection().chosen()).ifPresentOrElse(pair -> {
			compare.setMode(mode);
			compare.show(canvas.grid(), pair);
			pages.show(compare);
			compare.setFocus();
		}, () -> tell(Messages.Compare_choose));
	}

	/** Asks which pictures are better, in place of the grid; the base model does not take part. */
	public void showVote() {
		vote.begin(canvas.grid().filter(row -> true, column -> !column.isBase()));
		pages.show(vote);
		vote.layout(true, true);
		// What is not laid out yet takes no focus.
		new WidgetUpdates(vote).later(vote::setFocus);
	}

	/** Shows the grid again. */
	public void showGrid() {
		compare.clear();
		pages.show(looking);
		canvas.revealFocus();
		canvas.setFocus();
	}

	/** Whether the grid is shown, and not two of its pictures. */
	public boolean showsGrid() {
		return pages.shown() == looking;
	}

	/** Says something in the status line. */
	public void tell(String words) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(words);
	}

	/** Looks for new pictures at once. */
	public void lookNow() {
		runs.ifPresent(RunsFollower::lookNow);
	}

	/** The run that is shown. */
	public Optional<SampledRun> run() {
		return header.main();
	}

	/** Asks where to keep the epoch of a column. */
	public void keep(SampleColumn column) {
		if (!column.isBase()) {
			shown.runOf(column).ifPresent(run -> new KeepEpoch(getViewSite()).ask(run, column.epoch()));
		}
	}

	/** Puts the focus into the search. */
	public void find() {
		header.search().setFocus();
		header.search().selectAll();
	}

	private void chosen(boolean byHand) {
		focused().ifPresentOrElse(sample -> details.show(sample, titles().full(sample.column()), notes.mark(sample), shown.reading(sample)), details::nothing);
		if (byHand) {
			selection.publish(chosen().stream().map(sample -> new SampleRef(sample, titles().full(sample.column()))).toList());
		}
	}

	/** Chooses the column of an epoch of the run that is shown. */
	private void chooseEpoch(int epoch) {
		header.main().ifPresent(run -> {
			var column = epoch == 0 ? run.base() : SampleColumn.epoch(run.run().name(), epoch);
			canvas.choose(canvas.grid().rows().stream().map(row -> new Cell(row, column)).filter(canvas.grid().cells()::containsKey).toList());
		});
	}

	private void adviceChanged() {
		canvas.redraw();
		chosen(false);
	}

	private void notesChanged() {
		if (header.marked() != Marked.ALL) {
			shown.arrange();
		}
		canvas.redraw();
		vote.notesChanged();
		chosen(false);
	}

	private void follow(IWorkbenchPart part, ISelection other) {
		if (part != this && other instanceof IStructuredSelection elements && elements.getFirstElement() instanceof RunRef run) {
			header.choose(run.run().name());
			run.epoch().ifPresent(this::chooseEpoch);
		}
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}

	@Override
	public void saveState(IMemento kept) {
		var weights = sash.getWeights();
		new GalleryState(canvas.side(), header.columns(), Math.round(100f * weights[1] / (weights[0] + weights[1]))).save(kept);
	}

	@Override
	public void dispose() {
		runs.ifPresent(RunsFollower::end);
		getSite().getPage().removePostSelectionListener(follower);
		super.dispose();
	}

	/** The gallery, if a part is it. */
	public static Optional<SampleGalleryView> of(IWorkbenchPart part) {
		return part instanceof SampleGalleryView view ? Optional.of(view) : Optional.empty();
	}

	private final class FromGrid implements GridListener {

		@Override
		public void chosen() {
			SampleGalleryView.this.chosen(true);
		}

		@Override
		public void opened() {
			showCompare(compare.mode());
		}

		@Override
		public void zoomed() {
			header.setSide(canvas.side());
		}
	}

	private final class FromVotes implements VotePane.Gallery {

		@Override
		public void vote(Vote given) {
			notes.change(Messages.Step_vote, before -> before.with(given));
		}

		@Override
		public void back() {
			showGrid();
		}

		@Override
		public void keep(SampleColumn column) {
			SampleGalleryView.this.keep(column);
		}
	}

	private final class FromProject implements ProjectObserver {

		@Override
		public void opened(OpenProject project) {
			projects.thumbnails().ifPresent(thumbnails -> {
				canvas.open(thumbnails);
				details.open(thumbnails);
				compare.open(thumbnails);
				vote.open(thumbnails);
			});
			notes.open(project.folder(), projects.undoContext());
			shown.setOpen(true);
			var updates = new WidgetUpdates(canvas);
			var following = new RunsFollower(project.folder().runs(), all -> updates.later(() -> {
				if (projects.current().filter(project::equals).isPresent()) {
					shown.show(all);
					if (compare.pair().isPresent() && !compare.follow(canvas.grid())) {
						showGrid();
					}
					SampleGalleryView.this.chosen(false);
				}
			}));
			runs = Optional.of(following);
			following.schedule();
		}

		@Override
		public void closed(OpenProject project) {
			runs.ifPresent(RunsFollower::end);
			runs = Optional.empty();
			compare.close();
			vote.close();
			pages.show(looking);
			advice.close();
			canvas.close();
			details.close();
			notes.close();
			shown.setOpen(false);
		}
	}
}
