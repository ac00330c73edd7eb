/** One picture large: its facts, and cutting it. */
package org.easel.ui.dataset.internal.details;
