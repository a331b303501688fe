package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The treatments from the best to the worst by P-score: the mean certainty that a treatment is
 * better than each of the others (Rücker & Schwarzer 2015, BMC Medical Research Methodology 15:58).
 * It takes the precision of the estimates into account and nothing of the size of a difference or
 * the quality of the studies.
 *
 * @param direction which way is better
 * @param places best first; equal scores in the order of the names
 */
public record Ranking(Direction direction, List<Place> places) {

  public Ranking {
    places = List.copyOf(places);
  }

  /**
   * One treatment with its score.
   *
   * @param treatment its name
   * @param pScore 0 if it is surely worse than all others, 1 if surely better; 0.5 on average
   */
  public record Place(String treatment, double pScore) {}

  /** Ranks the treatments of a league. */
  public static Ranking of(League league, Direction direction) {
    List<Place> places = new ArrayList<>();
    for (String treatment : league.treatments()) {
      double sum =
          league.against(treatment).stream()
              .mapToDouble(other -> surpassed(other, direction))
              .sum();
      places.add(new Place(treatment, sum / (league.treatments().size() - 1)));
    }
    places.sort(Comparator.comparingDouble(Place::pScore).reversed());
    return new Ranking(direction, places);
  }

  /** The one-sided p value that the other treatment is not better. */
  private static double surpassed(Comparison other, Direction direction) {
    return Reference.NORMAL.upperTail(direction.benefit(other.estimate().statistic()));
  }
}
