package org.easel.ui;

/** Is asked before the workbench closes. Offered as a service of OSGi; called in the thread of the user interface, while the project is still open. */
@FunctionalInterface
public interface ClosingGuard {

	/** Whether the workbench may close; it may ask the person. */
	boolean mayClose();
}
