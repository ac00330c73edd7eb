package org.easel.ui.tags.internal.table;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntSets;

/**
 * NatTable's collections look for their implementation with the thread's class loader, find none among OSGi's bundles, and remember that. So they are
 * asked once before the first table, with a class loader that knows it.
 */
final class CollectionFactories {

	private CollectionFactories() {
	}

	/** @throws IllegalStateException if they have no implementation */
	static void find() {
		var thread = Thread.currentThread();
		var usual = thread.getContextClassLoader();
		thread.setContextClassLoader(IntSets.class.getClassLoader());
		try {
			Sets.mutable.empty();
			Maps.mutable.empty();
		} finally {
			thread.setContextClassLoader(usual);
		}
	}
}
