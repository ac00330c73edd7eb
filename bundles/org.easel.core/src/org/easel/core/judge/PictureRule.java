package org.easel.core.judge;

import java.util.Optional;

/** Looks at one picture by itself. Rules keep no state. */
public interface PictureRule {

	/** Its id, in small letters and dashes; the rule of a {@link Finding}. */
	String id();

	/** What is worth a word about the picture. */
	Optional<Finding> judge(Judged picture, JudgeOptions options);
}
