package org.easel.core.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.Vote.Choice;

/**
 * Two pictures of the same prompt and seed that are to be compared without knowing what drew them.
 *
 * @param left at the left; which of the two that is, is chance
 * @param right at the right
 */
public record BlindPair(DrawnSample left, DrawnSample right) {

	/**
	 * The pair that a vote tells most about: of the columns that met least often so far those that the ranking puts nearest to one another, in a row where
	 * they did not meet yet.
	 *
	 * @param votes that were given before
	 * @param random decides between pairs that are equally good, and on the sides
	 * @return nothing where no two columns have a picture in the same row, or all pairs met in all rows
	 */
	public static Optional<BlindPair> next(SampleGrid grid, List<Vote> votes, RandomGenerator random) {
		var met = new HashMap<Set<SampleColumn>, Map<SamplePrompt, Integer>>();
		votes.forEach(vote -> met.computeIfAbsent(Set.of(vote.left(), vote.right()), key -> new HashMap<>()).merge(vote.row(), 1, Integer::sum));
		var points = new HashMap<SampleColumn, Double>();
		Ranking.of(grid.columns(), votes).ranks().forEach(rank -> points.put(rank.column(), rank.points()));
		var candidates = new ArrayList<Candidate>();
		for (int i = 0; i < grid.columns().size(); i++) {
			for (int j = i + 1; j < grid.columns().size(); j++) {
				var one = grid.columns().get(i);
				var other = grid.columns().get(j);
				var rows = met.getOrDefault(Set.of(one, other), Map.of());
				var open = grid.rows().stream().filter(row -> !rows.containsKey(row) && grid.find(row, one).isPresent() && grid.find(row, other).isPresent()).toList();
				if (!open.isEmpty()) {
					candidates.add(new Candidate(one, other, open, rows.values().stream().mapToInt(Integer::intValue).sum(),
							Math.abs(points.get(one) - points.get(other)), random.nextDouble()));
				}
			}
		}
		return candidates.stream().min(Candidate.ORDER).map(pair -> pair.in(grid, random));
	}

	private record Candidate(SampleColumn one, SampleColumn other, List<SamplePrompt> rows, int meetings, double distance, double chance) {

		static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::meetings).thenComparingDouble(Candidate::distance).thenComparingDouble(Candidate::chance);

		BlindPair in(SampleGrid grid, RandomGenerator random) {
			var row = rows.get(random.nextInt(rows.size()));
			var first = grid.find(row, one).orElseThrow();
			var second = grid.find(row, other).orElseThrow();
			return random.nextBoolean() ? new BlindPair(first, second) : new BlindPair(second, first);
		}
	}

	/** The vote on this pair. */
	public Vote vote(Instant time, Choice choice) {
		return new Vote(time, left.prompt(), left.column(), right.column(), choice);
	}
}
