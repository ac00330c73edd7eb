package org.easel.ui.tags.internal.table;

import java.util.List;

import org.eclipse.collections.impl.factory.primitive.IntSets;

/**
 * NatTable's collections look for their implementation with the thread's class loader, find none among OSGi's bundles, and remember that. So they are
 * asked once before the first table, with a class loader that knows it.
 */
final class CollectionFactories {

	private static final List<String> ASKED = List.of("org.eclipse.collections.api.factory.Sets", "org.eclipse.collections.api.factory.Maps");

	private CollectionFactories() {
	}

	/** @throws IllegalStateException if they have no implementation */
	static void find() {
		var loader = IntSets.class.getClassLoader();
		var thread = Thread.currentThread();
		var usual = thread.getContextClassLoader();
		thread.setContextClassLoader(loader);
		try {
			for (var factory : ASKED) {
				Class.forName(factory, true, loader);
			}
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException("The collections that tables need are not installed: " + e.getMessage(), e);
		} finally {
			thread.setContextClassLoader(usual);
		}
	}
}
