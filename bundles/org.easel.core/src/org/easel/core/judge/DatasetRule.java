package org.easel.core.judge;

import java.util.List;

/** Looks at all pictures together. Rules keep no state. */
public interface DatasetRule {

	/** Its id, in small letters and dashes; the rule of a {@link Finding}. */
	String id();

	/** What is worth a word about the pictures, whose pixels are sound; at least one. */
	List<Finding> judge(List<Judged> pictures, JudgeOptions options);
}
