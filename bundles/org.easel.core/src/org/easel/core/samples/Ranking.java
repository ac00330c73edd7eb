package org.easel.core.samples;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns in the order that votes put them into, by the model of Bradley and Terry (1952): column i beats column j with the probability
 * p_i / (p_i + p_j), where equal pictures count as half a win for both. The p are those under which the votes are most probable, found by the iteration of
 * Hunter (2004, MM algorithms for generalized Bradley-Terry models). Each column also has one win and one defeat against an average column, so that a column
 * that won its only vote is not infinitely better than the rest.
 *
 * @param ranks the best first; of columns that are equally good the one with more votes
 */
public record Ranking(List<Rank> ranks) {

	private static final int MOST_ROUNDS = 1000;
	private static final double CLOSE = 1e-10;
	/** Points between two columns of which one wins ten times as often as the other, as in chess. */
	private static final double POINTS_PER_TENFOLD = 400;

	/**
	 * A column's place.
	 *
	 * @param points 0 for an average column; 400 more mean that it wins ten times as often as it loses
	 * @param error standard error of the points; large while there are few votes
	 * @param wins votes for it, equal ones as a half
	 * @param votes that it took part in
	 */
	public record Rank(SampleColumn column, double points, double error, double wins, int votes) {

		/** How probably it is preferred to another one, 0 to 1. */
		public double beats(Rank other) {
			return 1 / (1 + Math.pow(10, (other.points - points) / POINTS_PER_TENFOLD));
		}

		/** Whether it is better than another one by more than chance explains: its lead is greater than 1.645 standard errors of the difference (95 of 100). */
		public boolean isClearlyBetter(Rank other) {
			return points - other.points > 1.645 * Math.hypot(error, other.error);
		}
	}

	public Ranking {
		ranks = List.copyOf(ranks);
	}

	/** The ranking of columns by all votes between two of them. */
	public static Ranking of(Collection<SampleColumn> columns, Collection<Vote> votes) {
		var all = List.copyOf(new LinkedHashSet<>(columns));
		int count = all.size();
		var wins = new double[count];
		var met = new double[count][count];
		var took = new int[count];
		for (var vote : votes) {
			int left = all.indexOf(vote.left());
			int right = all.indexOf(vote.right());
			if (left >= 0 && right >= 0) {
				wins[left] += vote.wins(vote.left());
				wins[right] += vote.wins(vote.right());
				met[left][right]++;
				met[right][left]++;
				took[left]++;
				took[right]++;
			}
		}
		var strengths = strengths(wins, met);
		return new Ranking(IntStream.range(0, count)
				.mapToObj(i -> new Rank(all.get(i), POINTS_PER_TENFOLD * Math.log10(strengths[i]), error(i, strengths, met), wins[i], took[i]))
				.sorted(Comparator.comparingDouble(Rank::points).reversed().thenComparing(Comparator.comparingInt(Rank::votes).reversed())).toList());
	}

	private static double[] strengths(double[] wins, double[][] met) {
		var p = new double[wins.length];
		Arrays.fill(p, 1);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			double moved = 0;
			for (int i = 0; i < p.length; i++) {
				// two meetings with the average column, one of them won
				double sum = 2 / (p[i] + 1);
				for (int j = 0; j < p.length; j++) {
					sum += met[i][j] / (p[i] + p[j]);
				}
				double next = (wins[i] + 1) / sum;
				moved = Math.max(moved, Math.abs(Math.log(next / p[i])));
				p[i] = next;
			}
			if (moved < CLOSE) {
				break;
			}
		}
		return p;
	}

	/** By the curvature of the likelihood in this column's own direction. */
	private static double error(int i, double[] p, double[][] met) {
		double information = 2 * p[i] / ((p[i] + 1) * (p[i] + 1));
		for (int j = 0; j < p.length; j++) {
			information += met[i][j] * p[i] * p[j] / ((p[i] + p[j]) * (p[i] + p[j]));
		}
		return POINTS_PER_TENFOLD / Math.log(10) / Math.sqrt(information);
	}
}
