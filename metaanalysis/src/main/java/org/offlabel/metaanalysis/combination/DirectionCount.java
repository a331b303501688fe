package org.offlabel.metaanalysis.combination;

import java.util.List;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * How many studies point either way, whatever their size or significance: what the Cochrane
 * Handbook, 12.2.1.3, allows of vote counting.
 *
 * @param favours how many effects lie on the side of the hypothesis, 0 or more
 * @param opposes how many lie on the other side, 0 or more
 * @param neither how many show no direction; told in the result, not counted
 */
public record DirectionCount(int favours, int opposes, int neither) {

  public DirectionCount {
    if (favours < 0 || opposes < 0 || neither < 0) {
      throw new IllegalArgumentException(
          "counts are not negative: %d, %d, %d".formatted(favours, opposes, neither));
    }
    Math.addExact(favours, opposes);
  }

  public static DirectionCount of(int favours, int opposes) {
    return new DirectionCount(favours, opposes, 0);
  }

  public static DirectionCount of(List<Direction> directions) {
    int favours = (int) directions.stream().filter(each -> each == Direction.FAVOURS).count();
    return of(favours, directions.size() - favours);
  }

  /** The signs of effects on the scale of the analysis: above 0 favours; exactly 0 is neither. */
  public static DirectionCount ofHigher(Effects effects) {
    List<Double> estimates = effects.list().stream().map(Effect::estimate).toList();
    int above = (int) estimates.stream().filter(estimate -> estimate > 0).count();
    int below = (int) estimates.stream().filter(estimate -> estimate < 0).count();
    return new DirectionCount(above, below, estimates.size() - above - below);
  }

  /** The signs of effects on the scale of the analysis: below 0 favours; exactly 0 is neither. */
  public static DirectionCount ofLower(Effects effects) {
    return ofHigher(effects).reversed();
  }

  /** The same studies asked for an effect in the other direction. */
  public DirectionCount reversed() {
    return new DirectionCount(/* favours= */ opposes, /* opposes= */ favours, neither);
  }

  /** How many studies show a direction. */
  public int counted() {
    return favours + opposes;
  }

  /**
   * The share that favours the hypothesis, with Wilson's interval and the exact sign test.
   *
   * @param level of the interval, above 0 and below 1, such as 0.95
   */
  public Attempt<SignTest> signTest(double level) {
    Interval.checkLevel(level);
    if (counted() == 0) {
      return Attempt.failed(
          "No study shows a direction; give at least one study whose effect is above or below"
              + " no difference.");
    }
    return Attempt.succeeded(SignTest.of(this, level));
  }
}
