package org.easel.core.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.io.FileFailure;
import org.easel.core.io.FileStamp;
import org.easel.core.io.Progress;

/** Measures many pictures on several processors; those measured before are taken from the cache. */
final class PictureMeasurements {

	private static final int MOST_THREADS = 4;
	private static final int MEGAPIXEL = 1_000_000;
	/** All threads together have so many million pixels in memory at most. */
	private static final int BUDGET = (int) (Measurer.LARGEST_AREA / MEGAPIXEL) + 16;

	private final MeasurementCache cache;
	private final Progress progress;
	private final Semaphore budget = new Semaphore(BUDGET, true);

	PictureMeasurements(MeasurementCache cache, Progress progress) {
		this.cache = cache;
		this.progress = progress;
	}

	/** The measurements in the pictures' order; empty when cancelled: what was measured by then is in the cache. */
	List<Measurement> of(List<Path> pictures) {
		int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
		var done = new AtomicInteger();
		var executor = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("easel-judge-", 0).factory());
		try {
			var futures = new ArrayList<Future<Optional<Measurement>>>();
			for (var picture : pictures) {
				futures.add(executor.submit(() -> progress.cancelled() ? Optional.empty() : Optional.of(measured(picture, done, pictures.size()))));
			}
			var measurements = new ArrayList<Measurement>();
			for (var future : futures) {
				var measurement = future.get();
				if (measurement.isEmpty()) {
					return List.of();
				}
				measurements.add(measurement.get());
			}
			return measurements;
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return List.of();
		} catch (ExecutionException fault) {
			throw new IllegalStateException("A picture could not be measured: " + fault.getCause(), fault.getCause());
		} finally {
			executor.shutdownNow();
		}
	}

	private Measurement measured(Path picture, AtomicInteger done, int total) throws InterruptedException {
		var measurement = measurement(picture);
		progress.worked(done.incrementAndGet(), total);
		return measurement;
	}

	private Measurement measurement(Path picture) throws InterruptedException {
		int permits = 0;
		try {
			var stamp = FileStamp.of(picture);
			var known = cache.find(picture, stamp);
			if (known.isPresent()) {
				return known.get();
			}
			int wanted = megapixels(picture);
			budget.acquire(wanted);
			permits = wanted;
			var measurement = Measurer.measure(picture);
			cache.put(picture, stamp, measurement);
			return measurement;
		} catch (IOException gone) {
			return Measurement.unreadable(FileFailure.message(gone));
		} finally {
			budget.release(permits);
		}
	}

	private static int megapixels(Path picture) {
		try {
			return (int) Math.clamp(Pictures.size(picture).area() / MEGAPIXEL + 1, 1, BUDGET);
		} catch (UnreadablePictureException told) {
			// The measurement says it.
			return 1;
		}
	}
}
