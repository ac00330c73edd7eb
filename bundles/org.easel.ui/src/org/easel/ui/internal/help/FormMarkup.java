package org.easel.ui.internal.help;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Writes simple XHTML as the markup that the text of Forms understands. */
final class FormMarkup {

	private final StringBuilder out = new StringBuilder("<form>"); //$NON-NLS-1$

	private FormMarkup() {
	}

	static String of(HelpPage page) {
		var markup = new FormMarkup();
		var bodies = page.document().getElementsByTagName("body"); //$NON-NLS-1$
		markup.blocks(bodies.getLength() > 0 ? bodies.item(0).getChildNodes() : page.document().getDocumentElement().getChildNodes());
		return markup.out.append("</form>").toString(); //$NON-NLS-1$
	}

	private void blocks(NodeList nodes) {
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element element) {
				block(element);
			}
		}
	}

	private void block(Element element) {
		switch (element.getTagName()) {
			case "h1" -> paragraph("<span color=\"title\" font=\"title\">", element, "</span>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "h2", "h3" -> paragraph("<span color=\"title\" font=\"heading\">", element, "</span>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "p" -> paragraph("", element, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "pre" -> lines(element); //$NON-NLS-1$
			case "li" -> item(element); //$NON-NLS-1$
			case "tr" -> row(element); //$NON-NLS-1$
			default -> blocks(element.getChildNodes());
		}
	}

	private void paragraph(String before, Element element, String after) {
		out.append("<p>").append(before); //$NON-NLS-1$
		inline(element);
		out.append(after).append("</p>"); //$NON-NLS-1$
	}

	private void item(Element element) {
		out.append("<li>"); //$NON-NLS-1$
		inline(element);
		out.append("</li>"); //$NON-NLS-1$
	}

	/** A row of a table: what is meant first, what is said of it behind. */
	private void row(Element element) {
		out.append("<li style=\"text\" bindent=\"0\" indent=\"190\" value=\""); //$NON-NLS-1$
		var cells = element.getChildNodes();
		var first = true;
		for (int i = 0; i < cells.getLength(); i++) {
			if (cells.item(i) instanceof Element cell) {
				if (first) {
					out.append(escaped(cell.getTextContent().strip()).replace("\"", "&quot;")).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					first = false;
				} else {
					inline(cell);
				}
			}
		}
		out.append("</li>"); //$NON-NLS-1$
	}

	private void lines(Element element) {
		for (var line : element.getTextContent().strip().split("\n")) { //$NON-NLS-1$
			out.append("<p vspace=\"false\"><span font=\"code\">").append(escaped(line)).append("</span></p>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void inline(Node parent) {
		var nodes = parent.getChildNodes();
		for (int i = 0; i < nodes.getLength(); i++) {
			var node = nodes.item(i);
			if (node instanceof Element element) {
				inlineElement(element);
			} else if (node.getNodeType() == Node.TEXT_NODE) {
				out.append(escaped(node.getTextContent().replaceAll("\\s+", " "))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private void inlineElement(Element element) {
		switch (element.getTagName()) {
			case "code", "kbd" -> wrap("<span font=\"code\">", element, "</span>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "b", "strong" -> wrap("<b>", element, "</b>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "a" -> wrap("<a href=\"" + escaped(element.getAttribute("href")) + "\">", element, "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			case "br" -> out.append("<br/>"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> inline(element);
		}
	}

	private void wrap(String before, Element element, String after) {
		out.append(before).append(escaped(element.getTextContent().replaceAll("\\s+", " "))).append(after); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
