package org.easel.ui.dataset.internal.gallery;

import java.util.List;

/** Told what a person does in a gallery; in the thread of the user interface. */
public interface GalleryListener {

	/** Other pictures are chosen than before; their ids in the order in which they are shown. */
	void chosen(List<String> ids);

	/** A person wants to see a picture large. */
	void opened(String id);

	/** Cells have another side, in points. */
	void resized(int side);
}
