package org.easel.tagging.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.adobe.internal.xmp.XMPError;
import com.adobe.internal.xmp.XMPException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;

/** Finds the keywords that picture programs write: IPTC, XMP's dc:subject and those of Windows. */
final class Keywords {

	private Keywords() {
	}

	/**
	 * All keywords of a file's metadata, repeated ones included.
	 *
	 * @throws XMPException if an XMP packet is broken
	 */
	static List<String> of(Metadata metadata) throws XMPException {
		var keywords = new ArrayList<String>();
		for (var iptc : metadata.getDirectoriesOfType(IptcDirectory.class)) {
			var values = iptc.getStringArray(IptcDirectory.TAG_KEYWORDS);
			keywords.addAll(values == null ? List.of() : Arrays.asList(values));
		}
		for (var xmp : metadata.getDirectoriesOfType(XmpDirectory.class)) {
			if (xmp.hasErrors()) {
				throw new XMPException(String.join(" ", xmp.getErrors()), XMPError.BADXMP);
			}
			keywords.addAll(XmpPacket.subjects(xmp.getXMPMeta()));
		}
		for (var exif : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
			var windows = exif.getDescription(ExifIFD0Directory.TAG_WIN_KEYWORDS);
			keywords.addAll(windows == null ? List.of() : Arrays.asList(windows.split(";")));
		}
		return keywords;
	}
}
