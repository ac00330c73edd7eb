package org.easel.ui.internal.help;

import java.io.FileNotFoundException;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.Platform;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page of help in a bundle: simple XHTML.
 *
 * @param href {@code /bundle/path}
 * @param document what it says
 */
record HelpPage(String href, Document document) {

	/** @throws IOException if there is no such page, or it is no XHTML */
	static HelpPage read(String href) throws IOException {
		var parts = href.replaceFirst("^/+", "").split("/", 2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var bundle = parts.length == 2 ? Platform.getBundle(parts[0]) : null;
		var entry = bundle == null ? null : bundle.getEntry(parts[1]);
		if (entry == null) {
			throw new FileNotFoundException(Messages.bind(Messages.Help_missing, href));
		}
		try (var in = entry.openStream()) {
			var factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false); //$NON-NLS-1$
			return new HelpPage(href, factory.newDocumentBuilder().parse(new InputSource(in)));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(href + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	/** The address of another page that this one names. */
	String resolve(String link) {
		return link.startsWith("/") ? link : href.substring(0, href.lastIndexOf('/') + 1) + link; //$NON-NLS-1$
	}
}
