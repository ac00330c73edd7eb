package org.easel.tagging.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class UserCommentTest {

	@Test
	void bothByteOrdersAreUnderstood() {
		assertEquals("1girl, café", UserComment.text(field("UNICODE\0", "1girl, café", StandardCharsets.UTF_16BE)));
		assertEquals("1girl, café", UserComment.text(field("UNICODE\0", "1girl, café", StandardCharsets.UTF_16LE)));
	}

	@Test
	void plainTextIsUnderstood() {
		assertEquals("1girl", UserComment.text(field("ASCII\0\0\0", "1girl\0", StandardCharsets.US_ASCII)));
	}

	@Test
	void aFieldWithoutTextIsEmpty() {
		assertEquals("", UserComment.text(new byte[0]));
		assertEquals("", UserComment.text("UNICODE\0".getBytes(StandardCharsets.US_ASCII)));
		assertEquals("", UserComment.text(new byte[16]));
	}

	static byte[] field(String code, String text, Charset charset) {
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(code.getBytes(StandardCharsets.US_ASCII));
		bytes.writeBytes(text.getBytes(charset));
		return bytes.toByteArray();
	}
}
