package org.easel.core.random;

/**
 * The counter-based generator Philox4x32-10 of Salmon, Moraes, Dror and Shaw (2011): for each key of
 * 64 bits a bijection on counters of 128 bits.
 */
final class Philox {

	private static final int ROUNDS = 10;
	private static final long MULTIPLIER_0 = 0xD2511F53L;
	private static final long MULTIPLIER_1 = 0xCD9E8D57L;
	private static final int WEYL_0 = 0x9E3779B9;
	private static final int WEYL_1 = 0xBB67AE85;
	private static final long LOW = 0xFFFFFFFFL;

	private Philox() {
	}

	/** Replaces the four words of the counter by the four random words of its block. */
	static void block(int[] words, int key0, int key1) {
		for (int round = 0; round < ROUNDS; round++) {
			long product0 = MULTIPLIER_0 * (words[0] & LOW);
			long product1 = MULTIPLIER_1 * (words[2] & LOW);
			words[0] = (int) (product1 >>> 32) ^ words[1] ^ key0;
			words[2] = (int) (product0 >>> 32) ^ words[3] ^ key1;
			words[1] = (int) product1;
			words[3] = (int) product0;
			key0 += WEYL_0;
			key1 += WEYL_1;
		}
	}
}
