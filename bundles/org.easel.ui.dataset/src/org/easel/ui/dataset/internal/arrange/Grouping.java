package org.easel.ui.dataset.internal.arrange;

import java.util.function.Function;

import org.easel.core.dataset.Buckets;
import org.easel.core.image.PictureSize;
import org.easel.core.state.PictureState;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** By what pictures are put into groups. */
public enum Grouping {
	NONE(Messages.Grouping_none) {
		@Override
		Function<PictureState, Key> keys(Buckets buckets) {
			var all = new Key(0, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
			return picture -> all;
		}
	},
	FOLDER(Messages.Grouping_folder) {
		@Override
		Function<PictureState, Key> keys(Buckets buckets) {
			return picture -> new Key(0, folderTitle(picture), picture.folder());
		}
	},
	RATING(Messages.Grouping_rating) {
		@Override
		Function<PictureState, Key> keys(Buckets buckets) {
			return picture -> new Key(-picture.rating(), picture.rating() == 0 ? Messages.Grouping_unrated : NLS.bind(Messages.Grouping_rated, picture.rating()), ""); //$NON-NLS-1$
		}
	},
	RESOLUTION(Messages.Grouping_resolution) {
		@Override
		Function<PictureState, Key> keys(Buckets buckets) {
			return picture -> resolution(picture.size());
		}
	},
	BUCKET(Messages.Grouping_bucket) {
		@Override
		Function<PictureState, Key> keys(Buckets buckets) {
			return picture -> {
				var bucket = buckets.assign(picture.size()).bucket();
				return new Key(bucket.width() * 100_000L + bucket.height(), bucket.toString(), ""); //$NON-NLS-1$
			};
		}
	};

	private static final int[] BOUNDS = { 512, 768, 1024, 1536, 2048 };

	/**
	 * A group's place among the groups, and its title.
	 *
	 * @param order smaller ones first, equal ones by the folder
	 * @param folder see {@link Arrangement.Group#folder()}
	 */
	record Key(long order, String title, String folder) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			return order == other.order ? folder.compareTo(other.folder) : Long.compare(order, other.order);
		}
	}

	private final String title;

	Grouping(String title) {
		this.title = title;
	}

	/** For people. */
	public String title() {
		return title;
	}

	abstract Function<PictureState, Key> keys(Buckets buckets);

	private static String folderTitle(PictureState picture) {
		var name = picture.folder().equals(PictureState.ROOT) ? Messages.Grouping_noFolder : picture.folder();
		return picture.repeats() == 0 ? name : NLS.bind(Messages.Grouping_repeats, name, picture.repeats());
	}

	/** By the side of the square with the same area, which is what a run's resolution is about. */
	private static Key resolution(PictureSize size) {
		long side = Math.round(Math.sqrt(size.area()));
		int band = 0;
		while (band < BOUNDS.length && side >= BOUNDS[band]) {
			band++;
		}
		var title = band == 0 ? NLS.bind(Messages.Grouping_below, BOUNDS[0]) : band == BOUNDS.length ? NLS.bind(Messages.Grouping_andMore, BOUNDS[band - 1])
				: NLS.bind(Messages.Grouping_between, BOUNDS[band - 1], BOUNDS[band] - 1);
		return new Key(-band, title, ""); //$NON-NLS-1$
	}
}
