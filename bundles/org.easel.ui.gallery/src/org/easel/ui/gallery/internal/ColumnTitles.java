package org.easel.ui.gallery.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleFiles;
import org.easel.core.samples.SampledRun;
import org.eclipse.osgi.util.NLS;

/**
 * Names columns for people.
 *
 * @param runs that are shown
 * @param columns by what pictures stand side by side
 */
public record ColumnTitles(List<SampledRun> runs, Columns columns) {

	/** The upper line, such as "Epoch 3". */
	public String title(SampleColumn column) {
		if (column.isBase()) {
			return Messages.Column_base;
		}
		return columns == Columns.STRENGTHS ? NLS.bind(Messages.Column_strength, SampleFiles.number(column.strength())) : NLS.bind(Messages.Column_epoch, column.epoch());
	}

	/** The same for little room. */
	public String shortTitle(SampleColumn column) {
		if (column.isBase()) {
			return Messages.Column_baseShort;
		}
		return columns == Columns.STRENGTHS ? SampleFiles.number(column.strength()) : Integer.toString(column.epoch());
	}

	/** The lower line: of several runs which, of epochs of one their loss. */
	public String subtitle(SampleColumn column) {
		if (column.isBase()) {
			return String.valueOf(Path.of(column.source()).getFileName()).replaceFirst("\\.safetensors$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (columns == Columns.STRENGTHS) {
			return NLS.bind(Messages.Column_epoch, column.epoch());
		}
		if (runs.size() > 1) {
			return column.source();
		}
		return runs.stream().filter(run -> run.run().name().equals(column.source())).findFirst().flatMap(run -> run.epoch(column.epoch()))
				.map(epoch -> NLS.bind(Messages.Column_loss, String.format(Locale.ROOT, "%.4f", epoch.meanLoss()))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All that tells the column from others, in one line. */
	public String full(SampleColumn column) {
		if (column.isBase()) {
			return Messages.Column_base;
		}
		var epoch = NLS.bind(Messages.Column_epoch, column.epoch());
		var named = column.strength() == 1 ? epoch : NLS.bind(Messages.Column_epochStrength, epoch, SampleFiles.number(column.strength()));
		return runs.size() > 1 ? NLS.bind(Messages.Column_ofRun, named, column.source()) : named;
	}
}
