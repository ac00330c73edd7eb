package org.easel.ui.dataset.internal.judge;

import java.util.Comparator;
import java.util.List;

import org.easel.core.dataset.BucketRules;
import org.easel.core.edit.OpenProject;
import org.easel.core.judge.Finding;
import org.easel.core.judge.Judge;
import org.easel.core.judge.JudgeOptions;
import org.easel.core.judge.MeasurementCache;
import org.easel.core.judge.Subject;
import org.easel.core.state.PictureState;
import org.easel.ui.MonitoredProgress;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Looks over the pictures of an open project that are trained on. What was measured is kept beside the project, so that only new pictures take time.
 *
 * @param buckets of the resolution that is looked for
 */
record DatasetJudge(OpenProject project, BucketRules buckets) {

	/**
	 * Looks at all pictures; in the background.
	 *
	 * @return what is worth a word, the worst first
	 * @throws OperationCanceledException if it was cancelled; what was measured until then is kept
	 */
	List<Finding> judge(IProgressMonitor monitor) {
		var state = project.state();
		var dataset = project.folder().dataset();
		var subjects = state.pictures().stream().filter(PictureState::included)
				.map(picture -> new Subject(dataset.resolve(picture.id()), picture.caption().text(), picture.caption().file().isPresent())).toList();
		// How a caption is cut into tokens is the tag editor's matter; here none counts as too long.
		var options = new JudgeOptions(state.project().kind(), state.project().triggerWord(), buckets, caption -> 0);
		var findings = new Judge(options, MeasurementCache.of(project.folder())).judge(subjects, new MonitoredProgress(Messages.Judge_job, monitor))
				.orElseThrow(OperationCanceledException::new);
		return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}
}
