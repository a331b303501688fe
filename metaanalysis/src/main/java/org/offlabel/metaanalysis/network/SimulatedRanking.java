package org.offlabel.metaanalysis.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How often each treatment comes out at each rank when the true effects are drawn from what the
 * network leaves uncertain (Salanti, Ades & Ioannidis 2011, Journal of Clinical Epidemiology
 * 64:163-171). The same league, draws and seed always give the same numbers.
 *
 * @param direction which way is better
 * @param draws how many draws, 1 or more
 * @param seed of the draws
 * @param places in the order of the treatments' names
 */
public record SimulatedRanking(Direction direction, int draws, long seed, List<Place> places) {

  public SimulatedRanking {
    places = List.copyOf(places);
  }

  /**
   * One treatment with the probabilities of its ranks.
   *
   * @param treatment its name
   * @param ranks the probability of rank 1 (the best), 2 and so on; adds up to 1
   */
  public record Place(String treatment, List<Double> ranks) {

    public Place {
      ranks = List.copyOf(ranks);
    }

    /** The surface under the cumulative ranking curve: 1 if always the best, 0 if the worst. */
    public double sucra() {
      double sum = 0;
      for (int rank = 0; rank < ranks.size(); rank++) {
        sum += ranks.get(rank) * (ranks.size() - 1 - rank);
      }
      return sum / (ranks.size() - 1);
    }

    /** The expected rank, 1 the best. */
    public double meanRank() {
      return ranks.size() - (sucra() * (ranks.size() - 1));
    }
  }

  /** Draws the ranks. */
  public static SimulatedRanking of(League league, Direction direction, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("at least one draw is needed, not " + draws);
    }
    int n = league.treatments().size();
    double[] means = new double[n];
    for (int i = 1; i < n; i++) {
      means[i] = compare(league, i, 0).estimate().value();
    }
    PositiveDefinite spread = PositiveDefinite.of(covariance(league)).orElseThrow();
    Random random = new Random(seed);
    int[][] counts = new int[n][n];
    for (int draw = 0; draw < draws; draw++) {
      double[] independent = new double[n - 1];
      Arrays.setAll(independent, i -> random.nextGaussian());
      double[] drawn = spread.spread(independent);
      double[] benefit = new double[n];
      Arrays.setAll(benefit, i -> direction.benefit(means[i] + (i == 0 ? 0 : drawn[i - 1])));
      count(counts, benefit);
    }
    return new SimulatedRanking(
        direction,
        draws,
        seed,
        IntStream.range(0, n)
            .mapToObj(i -> new Place(league.treatments().get(i), shares(counts[i], draws)))
            .toList());
  }

  private static void count(int[][] counts, double[] benefit) {
    List<Integer> order =
        IntStream.range(0, benefit.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -benefit[i]))
            .toList();
    for (int rank = 0; rank < order.size(); rank++) {
      counts[order.get(rank)][rank]++;
    }
  }

  private static List<Double> shares(int[] counts, int draws) {
    return Arrays.stream(counts).mapToObj(count -> (double) count / draws).toList();
  }

  /** Of all treatments but the first, each against the first. */
  private static double[][] covariance(League league) {
    int n = league.treatments().size();
    double[][] covariance = new double[n - 1][n - 1];
    for (int i = 1; i < n; i++) {
      for (int j = 1; j < n; j++) {
        double both = i == j ? 0 : compare(league, i, j).estimate().variance();
        covariance[i - 1][j - 1] =
            (compare(league, i, 0).estimate().variance()
                    + compare(league, j, 0).estimate().variance()
                    - both)
                / 2;
      }
    }
    return covariance;
  }

  private static Comparison compare(League league, int first, int second) {
    return league.compare(league.treatments().get(first), league.treatments().get(second));
  }
}
