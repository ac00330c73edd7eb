package org.easel.training.data;

import java.util.List;

import org.easel.core.dataset.Bucket;

/**
 * Pictures of one size that are learnt from at once.
 *
 * @param items places in the list of all pictures
 */
public record Batch(Bucket bucket, List<Integer> items) {

	public Batch {
		items = List.copyOf(items);
	}
}
