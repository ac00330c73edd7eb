package org.easel.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Prints how long the editing core takes on a dataset of 10,000 pictures with 20 tags each. Arguments: a folder that is not there yet, for the dataset, and
 * maybe another number of pictures.
 */
public final class EditingBenchmark implements IApplication {

	private static final int PICTURES = 10_000;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		if (arguments.length < 1) {
			System.err.println("Give a folder that is not there yet.");
			return 2;
		}
		int pictures = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PICTURES;
		new EditingMeasurement(LargeDataset.make(Path.of(arguments[0]), pictures), System.out).run();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
