package org.easel.ui.trainer.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** Brings the commands of the trainer to its view, for as long as the view is there. */
public final class Verbs {

	private static final String VIEW_CONTEXT = "org.easel.ui.trainer.context"; //$NON-NLS-1$
	private static final String RUNS_CONTEXT = "org.easel.ui.trainer.runs.context"; //$NON-NLS-1$

	private final class Handler extends AbstractHandler {

		private final Runnable action;
		private final BooleanSupplier possible;

		Handler(Runnable action, BooleanSupplier possible) {
			this.action = action;
			this.possible = possible;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			if (possible.getAsBoolean()) {
				action.run();
			}
			return null;
		}

		@Override
		public void setEnabled(Object evaluationContext) {
			setBaseEnabled(possible.getAsBoolean());
		}
	}

	private final IHandlerService handlers;
	private final IContextService contexts;
	private final Map<TrainerVerb, Handler> bound = new EnumMap<>(TrainerVerb.class);
	private final List<IContextActivation> ofRuns = new ArrayList<>();

	public Verbs(IViewSite site) {
		handlers = site.getService(IHandlerService.class);
		contexts = site.getService(IContextService.class);
		contexts.activateContext(VIEW_CONTEXT);
	}

	/** Says what a command does, and when it can be done. */
	public void bind(TrainerVerb verb, Runnable action, BooleanSupplier possible) {
		var handler = new Handler(action, possible);
		bound.put(verb, handler);
		handlers.activateHandler(verb.command(), handler);
	}

	/** Does what a command does, as a button would. */
	public void run(TrainerVerb verb) {
		bound.get(verb).execute(null);
	}

	/** Says that other commands may be possible now. */
	public void changed() {
		bound.values().forEach(handler -> handler.setEnabled(null));
	}

	/** Lets the keys for runs work while a control has the focus. */
	public void keysFor(Control control) {
		control.addListener(SWT.FocusIn, event -> {
			if (ofRuns.isEmpty()) {
				ofRuns.add(contexts.activateContext(RUNS_CONTEXT));
			}
		});
		control.addListener(SWT.FocusOut, event -> leave());
		control.addListener(SWT.Dispose, event -> leave());
	}

	private void leave() {
		ofRuns.forEach(contexts::deactivateContext);
		ofRuns.clear();
	}
}
