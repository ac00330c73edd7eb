package org.easel.tagging.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.easel.core.image.PngText;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifSubIFDDirectory;

/**
 * Reads the tags that a picture's file already holds: keywords (IPTC, XMP, Windows) and the prompt that a picture
 * generator wrote. PNG, JPEG, WEBP and what else the metadata library knows.
 */
public final class MetadataTags {

	private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
	private static final String PROMPT_KEY = "parameters";
	private static final String STEPS = "Steps: ";
	private static final String XMP_KEY = "XML:com.adobe.xmp";

	private MetadataTags() {
	}

	/**
	 * The tags of a file without repetitions, keywords before the prompt's.
	 *
	 * @return empty where the file has none
	 * @throws IOException if the file cannot be read or its metadata is broken
	 */
	public static List<String> read(Path picture) throws IOException {
		try {
			var found = isPng(picture) ? ofPng(picture) : ofOthers(picture);
			var tags = new LinkedHashSet<String>();
			for (var entry : found) {
				Arrays.stream(entry.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
			}
			return List.copyOf(tags);
		} catch (XMPException | ImageProcessingException | RuntimeException e) {
			// The metadata library answers some broken files with runtime exceptions.
			throw new IOException("The metadata of " + picture + " cannot be read: " + e.getMessage()
					+ ". Turn off tags from the picture file, or save the picture again.", e);
		}
	}

	private static List<String> ofPng(Path picture) throws IOException, XMPException {
		var texts = PngText.read(picture);
		var tags = new ArrayList<String>();
		if (texts.containsKey(XMP_KEY)) {
			var options = new ParseOptions().setDisallowDoctype(true);
			tags.addAll(Keywords.subjects(XMPMetaFactory.parseFromString(texts.get(XMP_KEY), options)));
		}
		tags.addAll(PromptTags.of(texts.getOrDefault(PROMPT_KEY, "")));
		return tags;
	}

	private static List<String> ofOthers(Path picture) throws IOException, ImageProcessingException, XMPException {
		var metadata = ImageMetadataReader.readMetadata(picture.toFile());
		var tags = new ArrayList<>(Keywords.of(metadata));
		for (var exif : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
			var field = exif.getByteArray(ExifSubIFDDirectory.TAG_USER_COMMENT);
			var comment = field == null ? "" : UserComment.text(field);
			// Cameras and people use the same field; only a generator writes its steps.
			tags.addAll(comment.contains(STEPS) ? PromptTags.of(comment) : List.of());
		}
		return tags;
	}

	private static boolean isPng(Path picture) throws IOException {
		try (var stream = Files.newInputStream(picture)) {
			return Arrays.equals(PNG, stream.readNBytes(PNG.length));
		}
	}
}
