package org.easel.tagging.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;

/**
 * An XMP packet as it stands in a picture's file.
 *
 * @param xml its text
 */
record XmpPacket(String xml) {

	private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
	private static final byte[] JPEG_MARK = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

	/** The packet of an APP1 segment, or empty where the segment holds something else. */
	static Optional<XmpPacket> ofJpegSegment(byte[] segment) {
		int mark = JPEG_MARK.length;
		if (segment.length < mark || !Arrays.equals(segment, 0, mark, JPEG_MARK, 0, mark)) {
			return Optional.empty();
		}
		return Optional.of(new XmpPacket(new String(segment, mark, segment.length - mark, StandardCharsets.UTF_8)));
	}

	/**
	 * The keywords of the packet: the entries of dc:subject.
	 *
	 * @throws XMPException if the packet is broken, or has a document type, which could name other files
	 */
	List<String> subjects() throws XMPException {
		return subjects(XMPMetaFactory.parseFromString(xml, new ParseOptions().setDisallowDoctype(true)));
	}

	/** The entries of dc:subject of a packet that is already parsed. */
	static List<String> subjects(XMPMeta xmp) throws XMPException {
		var subjects = new ArrayList<String>();
		for (int i = 1; i <= xmp.countArrayItems(DUBLIN_CORE, "subject"); i++) {
			subjects.add(xmp.getArrayItem(DUBLIN_CORE, "subject", i).getValue());
		}
		return subjects;
	}
}
