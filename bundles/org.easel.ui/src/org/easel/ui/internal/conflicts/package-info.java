/** Captions that Easel and another program both changed. */
package org.easel.ui.internal.conflicts;
