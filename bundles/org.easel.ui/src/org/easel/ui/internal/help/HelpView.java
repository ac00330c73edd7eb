package org.easel.ui.internal.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.easel.ui.Icons;
import org.easel.ui.ThemeColour;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** Shows pages of help: simple XHTML in bundles, without a browser. */
public final class HelpView extends ViewPart {

	private static final String INDEX = "/org.easel.ui/help/index.xhtml"; //$NON-NLS-1$

	private final Deque<String> before = new ArrayDeque<>();
	private FormToolkit toolkit;
	private ScrolledForm form;
	private FormText text;
	private Action back;
	private String shown;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.setBackground(null);
		form = toolkit.createScrolledForm(parent);
		form.setExpandHorizontal(true);
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(form.getBody());
		text = toolkit.createFormText(form.getBody(), true);
		text.setWhitespaceNormalized(true);
		text.setParagraphsSeparated(true);
		text.setFont("title", JFaceResources.getHeaderFont()); //$NON-NLS-1$
		text.setFont("heading", JFaceResources.getBannerFont()); //$NON-NLS-1$
		text.setFont("code", JFaceResources.getTextFont()); //$NON-NLS-1$
		colour();
		ThemeColour.onChange(form, this::colour);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, SWT.DEFAULT).applyTo(text);
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				follow(String.valueOf(event.getHref()));
			}
		});
		actions();
		show(INDEX);
	}

	private void colour() {
		text.setColor("title", ThemeColour.TEXT.get()); //$NON-NLS-1$
		text.getHyperlinkSettings().setForeground(ThemeColour.ACCENT.get());
		text.getHyperlinkSettings().setActiveForeground(ThemeColour.ACCENT.get());
		text.redraw();
	}

	private void actions() {
		var icons = new Icons(HelpView.class);
		back = new Action(Messages.Help_back, icons.small("back")) { //$NON-NLS-1$
			@Override
			public void run() {
				var last = before.poll();
				shown = null;
				show(last);
			}
		};
		var home = new Action(Messages.Help_contents, icons.small("home")) { //$NON-NLS-1$
			@Override
			public void run() {
				show(INDEX);
			}
		};
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(back);
		bar.add(home);
	}

	private void follow(String link) {
		if (link.startsWith("http")) { //$NON-NLS-1$
			Program.launch(link);
		} else {
			show(new HelpPage(shown, null).resolve(link));
		}
	}

	/** Shows a page; what is wrong with it where it cannot be shown. */
	void show(String href) {
		if (href.equals(shown)) {
			return;
		}
		if (shown != null) {
			before.push(shown);
		}
		shown = href;
		back.setEnabled(!before.isEmpty());
		try {
			text.setText(FormMarkup.of(HelpPage.read(href)), true, false);
		} catch (IOException e) {
			text.setText(e.getMessage(), false, false);
		}
		form.setOrigin(0, 0);
		form.reflow(true);
	}

	/** The address of the page that is shown. */
	String shown() {
		return shown;
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
