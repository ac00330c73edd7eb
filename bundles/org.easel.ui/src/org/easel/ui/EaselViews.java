package org.easel.ui;

/** The ids of Easel's perspective and of the views that have a place in it. */
public final class EaselViews {

	/** The perspective "Easel". */
	public static final String PERSPECTIVE = "org.easel.ui.perspective"; //$NON-NLS-1$
	/** The welcome page. */
	public static final String START = "org.easel.ui.start"; //$NON-NLS-1$
	/** The projects, with their datasets and runs. */
	public static final String PROJECTS = "org.easel.ui.projects"; //$NON-NLS-1$
	/** The page of help for what has the focus. */
	public static final String HELP = "org.easel.ui.help"; //$NON-NLS-1$
	/** What went wrong. */
	public static final String ERROR_LOG = "org.easel.ui.errorLog"; //$NON-NLS-1$
	/** The dataset editor. */
	public static final String DATASET = "org.easel.ui.dataset.view"; //$NON-NLS-1$
	/** What the judge of pictures found. */
	public static final String JUDGE = "org.easel.ui.dataset.judge"; //$NON-NLS-1$
	/** The tag editor. */
	public static final String TAGS = "org.easel.ui.tags.view"; //$NON-NLS-1$
	/** The trainer. */
	public static final String TRAINER = "org.easel.ui.trainer.view"; //$NON-NLS-1$
	/** The gallery of sample pictures. */
	public static final String GALLERY = "org.easel.ui.gallery.view"; //$NON-NLS-1$

	private EaselViews() {
	}
}
