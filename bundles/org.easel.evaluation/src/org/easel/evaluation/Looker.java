package org.easel.evaluation;

import java.awt.image.BufferedImage;

import org.easel.tagging.TaggingException;
import org.easel.tagging.features.Looked;

/** Sees what a picture shows; {@code FeatureTagger::look} is one. */
@FunctionalInterface
public interface Looker {

	/** @throws TaggingException if the tagger fails on this picture */
	Looked look(BufferedImage picture) throws TaggingException;
}
