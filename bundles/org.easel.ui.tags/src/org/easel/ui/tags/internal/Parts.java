package org.easel.ui.tags.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** Brings the commands of the tag editor to the part of it that has, or had last, the focus. */
public final class Parts {

	private static final String VIEW_CONTEXT = "org.easel.ui.tags.context";
	private static final String PART_CONTEXT = "org.easel.ui.tags.part.context";

	private final IHandlerService handlers;
	private final IContextService contexts;
	private Map<PartVerb, Runnable> current = Map.of();
	private IContextActivation activation;

	/** For one view; its commands are there for as long as the view is. */
	public Parts(IViewSite site) {
		handlers = site.getService(IHandlerService.class);
		contexts = site.getService(IContextService.class);
		contexts.activateContext(VIEW_CONTEXT);
		for (var verb : PartVerb.values()) {
			bind(verb.command(), () -> current.get(verb).run(), () -> current.containsKey(verb));
		}
	}

	/** Says what a command of the whole view does. */
	public void bind(String command, Runnable action, BooleanSupplier possible) {
		handlers.activateHandler(command, new AbstractHandler() {
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
		});
	}

	/** Says what can be done in a part. Its keys work while the control has the focus, its menu also afterwards. */
	public void add(Control control, Map<PartVerb, Runnable> verbs) {
		var all = new HashMap<>(verbs);
		control.addFocusListener(FocusListener.focusGainedAdapter(event -> {
			current = all;
			if (activation == null) {
				activation = contexts.activateContext(PART_CONTEXT);
			}
		}));
		control.addFocusListener(FocusListener.focusLostAdapter(event -> leave()));
		control.addDisposeListener(event -> leave());
	}

	private void leave() {
		if (activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}
}
