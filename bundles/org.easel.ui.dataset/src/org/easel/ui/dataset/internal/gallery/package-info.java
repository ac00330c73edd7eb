/** The gallery: a canvas that paints the thumbnails that are in sight, and no others. */
package org.easel.ui.dataset.internal.gallery;
