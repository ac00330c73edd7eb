/** What the judge of pictures found, in a table, with what can be done about it at once. */
package org.easel.ui.dataset.internal.judge;
