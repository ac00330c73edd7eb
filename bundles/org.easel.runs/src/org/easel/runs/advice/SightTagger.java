package org.easel.runs.advice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.easel.core.advice.KnownWords;
import org.easel.core.advice.Sight;
import org.easel.core.image.Pictures;
import org.easel.core.io.FileFailure;
import org.easel.core.io.Progress;
import org.easel.runs.worker.SeenPicture;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.TaggingException;
import org.easel.tagging.features.FeatureTagger;
import org.easel.tagging.features.Looked;
import org.easel.tagging.small.BuiltInTagger;
import org.easel.tagging.wd14.SelectedTags;
import org.easel.tagging.wd14.Wd14Tagger;

/**
 * Eyes of this process: a tagger with features. A thing or character counts as found among the five likeliest, everything
 * else from a score of {@value #FOUND} on. Used by one thread at a time.
 */
public final class SightTagger implements Eyes, AutoCloseable {

	private static final int LIKELIEST = 5;
	private static final double FOUND = 0.4;

	private final FeatureTagger tagger;

	private SightTagger(FeatureTagger tagger) {
		this.tagger = tagger;
	}

	/**
	 * Opens the tagger of a folder on all processors.
	 *
	 * @throws TaggingException if a file is missing or broken, or the tagger has no features
	 */
	public static SightTagger open(Path folder) throws TaggingException {
		return new SightTagger(FeatureTagger.open(folder, Runtime.getRuntime().availableProcessors()));
	}

	/** The folder of the built-in tagger. @throws TaggingException if this installation lacks it */
	public static Path builtIn() throws TaggingException {
		return BuiltInTagger.folder();
	}

	/** The words that the tagger of a folder knows; loads no natives. @throws TaggingException if its list is missing or broken */
	public static KnownWords words(Path folder) throws TaggingException {
		var labels = SelectedTags.read(folder.resolve(Wd14Tagger.TAGS_FILE));
		return new KnownWords(labels.stream().map(TagLabel::tag).collect(Collectors.toSet()),
				labels.stream().filter(label -> label.category() == TagCategory.CHARACTER).map(TagLabel::tag).collect(Collectors.toSet()));
	}

	/** Tells the tagger of a folder from any other, by what is in its files; loads no natives. @throws IOException if one cannot be read */
	public static String mark(Path folder) throws IOException {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(Files.readAllBytes(folder.resolve(Wd14Tagger.MODEL_FILE)));
			digest.update(Files.readAllBytes(folder.resolve(Wd14Tagger.TAGS_FILE)));
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("This Java has no SHA-256.", missing);
		}
	}

	/** Looks at one picture; a picture that cannot be read is told in the answer. */
	public SeenPicture look(Path picture) {
		try {
			return new SeenPicture(picture, Optional.of(sight(tagger.look(Pictures.read(picture)))), "");
		} catch (IOException failed) {
			return new SeenPicture(picture, Optional.empty(), FileFailure.message(failed));
		}
	}

	@Override
	public boolean look(List<Path> pictures, Consumer<? super SeenPicture> each, Progress progress) {
		int done = 0;
		for (var picture : pictures) {
			if (progress.cancelled()) {
				return false;
			}
			each.accept(look(picture));
			progress.worked(++done, pictures.size());
		}
		return true;
	}

	private static Sight sight(Looked looked) {
		var found = new HashSet<String>();
		int things = 0;
		for (var tag : looked.tags()) {
			boolean thing = tag.category() == TagCategory.CHARACTER;
			if (thing ? things++ < LIKELIEST : tag.score() >= FOUND) {
				found.add(tag.tag());
			}
		}
		return new Sight(looked.features(), found);
	}

	@Override
	public void close() {
		tagger.close();
	}
}
