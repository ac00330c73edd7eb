package org.easel.core.tags;

/** How far two words are from each other. */
public final class Spelling {

	private Spelling() {
	}

	/**
	 * The fewest letters to add, drop, change, or swap with their neighbour, to make one word of the other.
	 *
	 * @param most beyond this the distance is not counted; any number above it is returned then
	 */
	public static int distance(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		int[] before = new int[other.length() + 1];
		int[] above = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j < row.length; j++) {
				int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > most) {
				return most + 1;
			}
			int[] spare = before;
			before = above;
			above = row;
			row = spare;
		}
		return above[other.length()];
	}
}
