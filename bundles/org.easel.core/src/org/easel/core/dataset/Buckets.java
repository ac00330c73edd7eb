package org.easel.core.dataset;

import java.util.List;
import java.util.TreeSet;

import org.easel.core.image.PictureSize;

/** The sizes to train at, and which picture goes where, as kohya's sd-scripts choose them. */
public final class Buckets {

	private final BucketRules rules;
	private final List<Bucket> all;

	public Buckets(BucketRules rules) {
		this.rules = rules;
		this.all = make(rules);
	}

	/** All sizes, by width and height; where pictures keep their size, these are not used. */
	public List<Bucket> all() {
		return all;
	}

	private static List<Bucket> make(BucketRules rules) {
		var sizes = new TreeSet<Bucket>();
		int step = rules.step();
		long area = (long) rules.resolution() * rules.resolution();
		int square = Math.max(step, rules.resolution() / step * step);
		sizes.add(new Bucket(square, square));
		for (int width = rules.min(); width <= rules.max(); width += step) {
			int height = (int) Math.min(rules.max(), area / width / step * step);
			if (height >= rules.min()) {
				sizes.add(new Bucket(width, height));
				sizes.add(new Bucket(height, width));
			}
		}
		return List.copyOf(sizes);
	}

	/** The bucket of a picture and the way into it. */
	public Assignment assign(PictureSize size) {
		return rules.upscale() ? nearest(size) : keepingSize(size);
	}

	private Assignment nearest(PictureSize size) {
		var exact = new Bucket(size.width(), size.height());
		Bucket best = all.contains(exact) ? exact : null;
		double ratio = size.aspectRatio();
		for (Bucket bucket : all) {
			if (best == null || !best.equals(exact) && error(bucket, ratio) < error(best, ratio)) {
				best = bucket;
			}
		}
		return cover(best, size);
	}

	private static double error(Bucket bucket, double ratio) {
		return Math.abs(bucket.aspectRatio() - ratio);
	}

	/** Scales so that the picture covers the bucket. */
	private static Assignment cover(Bucket bucket, PictureSize size) {
		if (size.aspectRatio() > bucket.aspectRatio()) {
			int width = (int) Math.round((double) bucket.height() * size.width() / size.height());
			return Assignment.centred(bucket, Math.max(width, bucket.width()), bucket.height());
		}
		int height = (int) Math.round((double) bucket.width() * size.height() / size.width());
		return Assignment.centred(bucket, bucket.width(), Math.max(height, bucket.height()));
	}

	/** A picture above the area is shrunk to it; then both sides are cut to the step. */
	private Assignment keepingSize(PictureSize size) {
		int width = size.width();
		int height = size.height();
		long area = (long) rules.resolution() * rules.resolution();
		if ((long) width * height > area) {
			double ratio = size.aspectRatio();
			double exactWidth = Math.sqrt(area * ratio);
			double exactHeight = area / exactWidth;
			int byWidth = rounded(exactWidth);
			int heightOfWidth = rounded(byWidth / ratio);
			int byHeight = rounded(exactHeight);
			int widthOfHeight = rounded(byHeight * ratio);
			boolean widthIsBetter = Math.abs((double) byWidth / heightOfWidth - ratio) < Math.abs((double) widthOfHeight / byHeight - ratio);
			if (widthIsBetter) {
				width = byWidth;
				height = (int) Math.round(byWidth / ratio);
			} else {
				height = byHeight;
				width = (int) Math.round(byHeight * ratio);
			}
		}
		int step = rules.step();
		var bucket = new Bucket(Math.max(step, width - width % step), Math.max(step, height - height % step));
		return width < bucket.width() || height < bucket.height() ? cover(bucket, size) : Assignment.centred(bucket, width, height);
	}

	private int rounded(double side) {
		int whole = (int) (side + 0.5);
		return Math.max(rules.step(), whole - whole % rules.step());
	}
}
