package org.easel.core.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Numbers that belong together, directly or through others. */
final class Groups {

	private final int[] parents;

	/** Each of the numbers 0 to size - 1 by itself. */
	Groups(int size) {
		parents = new int[size];
		for (int i = 0; i < size; i++) {
			parents[i] = i;
		}
	}

	void join(int a, int b) {
		int first = root(a);
		int second = root(b);
		parents[Math.max(first, second)] = Math.min(first, second);
	}

	/** Groups of two and more, by their lowest number, each in rising order. */
	List<List<Integer>> ofSeveral() {
		var groups = new TreeMap<Integer, List<Integer>>();
		for (int i = 0; i < parents.length; i++) {
			groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
		}
		return groups.values().stream().filter(group -> group.size() > 1).toList();
	}

	private int root(int number) {
		int root = number;
		while (parents[root] != root) {
			parents[root] = parents[parents[root]];
			root = parents[root];
		}
		return root;
	}
}
