package org.easel.tagging.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.image.PngText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTagsTest {

	private static final String XMP = """
			<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag>
			<rdf:li>sunset</rdf:li><rdf:li>beach</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>""";

	@TempDir
	Path folder;

	@Test
	void aPictureWithoutMetadataHasNoTags() throws IOException {
		assertEquals(List.of(), MetadataTags.read(new JpegWithMetadata().write(folder.resolve("a.jpg"))));
		assertEquals(List.of(), MetadataTags.read(png(Map.of())));
	}

	@Test
	void keywordsOfAllKindsAreReadOnce() throws IOException {
		var file = new JpegWithMetadata().iptcKeywords("cat", "beach").xmp(XMP).exif("cat;dog", new byte[16])
				.write(folder.resolve("a.jpg"));
		assertEquals(List.of("cat", "beach", "dog", "sunset"), MetadataTags.read(file));
	}

	@Test
	void thePromptOfAJpegIsRead() throws IOException {
		var comment = UserCommentTest.field("UNICODE\0", "1girl, (smile:1.2)\nSteps: 20, Sampler: Euler",
				StandardCharsets.UTF_16BE);
		var file = new JpegWithMetadata().exif("sea", comment).write(folder.resolve("a.jpg"));
		assertEquals(List.of("sea", "1girl", "smile"), MetadataTags.read(file));
	}

	@Test
	void keywordsOfAWebpAreRead() throws IOException {
		assertEquals(List.of("sunset", "beach"), MetadataTags.read(webp(XMP)));
		assertTold(webp("<x:xmpmeta"));
	}

	@Test
	void anyOtherCommentIsNoTag() throws IOException {
		var comment = UserCommentTest.field("ASCII\0\0\0", "Our holiday, day 3", StandardCharsets.US_ASCII);
		var file = new JpegWithMetadata().exif("sea", comment).write(folder.resolve("a.jpg"));
		assertEquals(List.of("sea"), MetadataTags.read(file));
	}

	@Test
	void thePromptAndTheKeywordsOfAPngAreRead() throws IOException {
		var file = png(Map.of("parameters", "beach, <lora:x:1> (1girl)\nNegative prompt: ugly\nSteps: 1",
				"XML:com.adobe.xmp", XMP, "Software", "none"));
		assertEquals(List.of("sunset", "beach", "1girl"), MetadataTags.read(file));
	}

	@Test
	void metadataThatReadsOtherFilesIsRefused() throws IOException {
		Files.writeString(folder.resolve("secret.txt"), "secret");
		var hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>"
				+ XMP.replace("sunset", "&e;");
		var png = png(Map.of("XML:com.adobe.xmp", hostile));
		assertTold(png);
		var jpeg = new JpegWithMetadata().xmp(hostile).write(folder.resolve("a.jpg"));
		assertTold(jpeg);
	}

	@Test
	void brokenFilesAreTold() throws IOException {
		var text = Files.writeString(folder.resolve("a.jpg"), "no picture at all");
		assertTold(text);
		assertTold(png(Map.of("XML:com.adobe.xmp", "<x:xmpmeta")));
		assertTold(new JpegWithMetadata().xmp("<x:xmpmeta").write(folder.resolve("b.jpg")));
	}

	private static void assertTold(Path picture) {
		var failure = assertThrows(IOException.class, () -> MetadataTags.read(picture));
		assertTrue(failure.getMessage().contains(picture.toString()), failure.getMessage());
	}

	/** The chunks of a WEBP file that metadata readers look at: size and flags, then XMP. */
	private Path webp(String packet) throws IOException {
		var xmp = packet.getBytes(StandardCharsets.UTF_8);
		int padded = xmp.length + xmp.length % 2;
		var riff = ByteBuffer.allocate(12 + 18 + 8 + padded).order(ByteOrder.LITTLE_ENDIAN);
		riff.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(riff.capacity() - 8).put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(4)
				.put(new byte[6]).put("XMP ".getBytes(StandardCharsets.US_ASCII)).putInt(xmp.length).put(xmp);
		return Files.write(folder.resolve("a.webp"), riff.array());
	}

	private Path png(Map<String, String> texts) throws IOException {
		var file = folder.resolve("a.png");
		PngText.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), file, texts);
		return file;
	}
}
