/** Going back in a project's past, and letting go of it. */
package org.easel.ui.internal.past;
