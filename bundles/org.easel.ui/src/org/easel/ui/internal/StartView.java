package org.easel.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** Says what can be done with Easel today, with the commands to copy. */
public final class StartView extends ViewPart {

	static final String ID = "org.easel.ui.start"; //$NON-NLS-1$
	private static final int TEXT_WIDTH = 620;

	private FormToolkit toolkit;
	private ScrolledForm form;
	private LocalResourceManager images;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		images = new LocalResourceManager(JFaceResources.getResources(), form);
		var body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(36, 28).spacing(0, 6).applyTo(body);

		header(body);

		topic(body, Messages.Start_demoTitle, Messages.Start_demoText, "./easel demo my-first"); //$NON-NLS-1$
		topic(body, Messages.Start_ownTitle, Messages.Start_ownText,
				"./easel new my-project", "./easel check my-project", "./easel train my-project"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		topic(body, Messages.Start_moreTitle, Messages.Start_moreText, "./easel --help"); //$NON-NLS-1$
		paragraph(body, Messages.Start_later, 22);
		form.reflow(true);
	}

	private void header(Composite body) {
		var row = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(row);
		var picture = toolkit.createLabel(row, null);
		picture.setImage(images.create(ResourceLocator.imageDescriptorFromBundle(StartView.class, "icons/easel48.svg").orElseThrow())); //$NON-NLS-1$
		GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
		var title = toolkit.createLabel(row, Messages.Start_title);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(title);
		var introduction = toolkit.createLabel(row, Messages.Start_introduction);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(false, true).applyTo(introduction);
	}

	private void topic(Composite body, String title, String text, String... commands) {
		var heading = toolkit.createLabel(body, title);
		heading.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().indent(0, 22).applyTo(heading);
		paragraph(body, text, 0);
		for (var command : commands) {
			command(body, command);
		}
	}

	private void paragraph(Composite body, String text, int above) {
		var label = toolkit.createLabel(body, text, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, above).applyTo(label);
	}

	private void command(Composite body, String command) {
		var row = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(row);
		GridDataFactory.fillDefaults().indent(14, 2).applyTo(row);
		var label = toolkit.createLabel(row, command);
		label.setFont(JFaceResources.getTextFont());
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH / 2, SWT.DEFAULT).applyTo(label);
		var copy = toolkit.createHyperlink(row, Messages.Start_copy, SWT.NONE);
		copy.setToolTipText(command);
		copy.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> copy(command)));
	}

	private void copy(String command) {
		var clipboard = new Clipboard(form.getDisplay());
		try {
			clipboard.setContents(new Object[] { command }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		getViewSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Start_copied, command));
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
