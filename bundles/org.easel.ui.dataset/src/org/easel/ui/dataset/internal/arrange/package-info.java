/** In which groups and in which order pictures are shown. */
package org.easel.ui.dataset.internal.arrange;
