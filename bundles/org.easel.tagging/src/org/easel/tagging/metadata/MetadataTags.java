package org.easel.tagging.metadata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.easel.core.image.PngText;

import com.adobe.internal.xmp.XMPException;
import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;

/**
 * Reads the tags that a picture's file already holds: keywords (IPTC, XMP, Windows) and the prompt that a picture
 * generator wrote. PNG, JPEG, WEBP and what else the metadata library knows.
 */
public final class MetadataTags {

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
			var found = switch (type(picture)) {
				case Png -> ofPng(picture);
				case Jpeg -> ofJpeg(picture);
				default -> ofOthers(picture);
			};
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
			tags.addAll(new XmpPacket(texts.get(XMP_KEY)).subjects());
		}
		tags.addAll(PromptTags.of(texts.getOrDefault(PROMPT_KEY, "")));
		return tags;
	}

	/** The library's own reader of XMP in JPEG needs a package that its bundle of XMP keeps to itself. */
	private static List<String> ofJpeg(Path picture) throws IOException, ImageProcessingException, XMPException {
		var segments = JpegSegmentReader.readSegments(picture.toFile(),
				List.of(JpegSegmentType.APP1, JpegSegmentType.APPD));
		var metadata = new Metadata();
		JpegMetadataReader.processJpegSegmentData(metadata, List.of(new ExifReader(), new PhotoshopReader()), segments);
		var tags = new ArrayList<>(Keywords.of(metadata));
		for (var segment : segments.getSegments(JpegSegmentType.APP1)) {
			var packet = XmpPacket.ofJpegSegment(segment);
			tags.addAll(packet.isPresent() ? packet.get().subjects() : List.of());
		}
		tags.addAll(prompts(metadata));
		return tags;
	}

	private static List<String> ofOthers(Path picture) throws IOException, ImageProcessingException, XMPException {
		var metadata = ImageMetadataReader.readMetadata(picture.toFile());
		var tags = new ArrayList<>(Keywords.of(metadata));
		tags.addAll(prompts(metadata));
		return tags;
	}

	private static List<String> prompts(Metadata metadata) {
		var tags = new ArrayList<String>();
		for (var exif : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
			var field = exif.getByteArray(ExifSubIFDDirectory.TAG_USER_COMMENT);
			var comment = field == null ? "" : UserComment.text(field);
			// Cameras and people use the same field; only a generator writes its steps.
			tags.addAll(comment.contains(STEPS) ? PromptTags.of(comment) : List.of());
		}
		return tags;
	}

	private static FileType type(Path picture) throws IOException {
		try (var stream = new BufferedInputStream(Files.newInputStream(picture))) {
			return FileTypeDetector.detectFileType(stream);
		}
	}
}
