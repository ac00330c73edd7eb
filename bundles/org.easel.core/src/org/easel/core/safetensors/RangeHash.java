package org.easel.core.safetensors;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a range of bytes that come piece by piece. */
final class RangeHash {

	private final MessageDigest digest;
	private final long begin;
	private final long length;
	private long position;

	RangeHash(long begin, long length) {
		this.begin = begin;
		this.length = length;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	void update(ByteBuffer piece) {
		long from = Math.max(begin, position) - position;
		long to = Math.min(piece.remaining(), begin + length - position);
		if (from < to) {
			digest.update(piece.slice(piece.position() + (int) from, (int) (to - from)));
		}
		position += piece.remaining();
	}

	String hex() {
		return HexFormat.of().formatHex(digest.digest());
	}
}
