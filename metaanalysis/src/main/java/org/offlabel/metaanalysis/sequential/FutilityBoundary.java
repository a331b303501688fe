package org.offlabel.metaanalysis.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.sequential.Passage.Region;

/**
 * The z values below which the anticipated effect has become unlikely: the inner wedge. Under the
 * anticipated effect the chance of ever falling below it is what the spending function allows of
 * beta (Pampallona, Tsiatis, Kim 2001, Drug Inf J 35:1113-1121; Thorlund et al. 2017, 2.2.5).
 *
 * <p>It does not bind: the boundary of alpha is computed as if nobody stopped for futility, so
 * going on all the same costs nothing.
 *
 * @param critical for each look the value of |z| (one-sided: of z) below which the look is futile;
 *     absent where no value is; never above the boundary of alpha, which it meets at full
 *     information
 */
public record FutilityBoundary(List<OptionalDouble> critical) {

  private static final double FARTHEST = 38;

  public FutilityBoundary {
    critical = List.copyOf(critical);
  }

  /** The wedge inside this boundary, beta spent in the given way. */
  public static FutilityBoundary inside(AlphaBoundary boundary, Spending spending) {
    ErrorRates rates = boundary.rates();
    List<Double> shares = boundary.shares();
    List<OptionalDouble> values = new ArrayList<>();
    Passage passage = Passage.start(rates.drift());
    double spent = 0;
    for (int look = 0; look < shares.size(); look++) {
      double time = shares.get(look);
      double until = spending.spent(rates.beta(), time);
      double upper = boundary.critical().get(look);
      OptionalDouble value =
          time >= 1
              ? OptionalDouble.of(upper)
              : critical(passage, rates.sides(), time, until - spent, upper);
      values.add(value);
      spent = until;
      if (look + 1 < shares.size()) {
        passage =
            passage.staying(time, shares.get(look + 1), goingOn(rates.sides(), value, upper, time));
      }
    }
    return new FutilityBoundary(values);
  }

  private static OptionalDouble critical(
      Passage passage, Sides sides, double time, double toSpend, double upper) {
    double scale = Math.sqrt(time);
    double lowest = sides == Sides.TWO ? 0 : -FARTHEST;
    double highest = Math.min(upper, FARTHEST);
    if (futile(passage, sides, highest * scale, time) <= toSpend) {
      return OptionalDouble.of(upper);
    }
    if (futile(passage, sides, lowest * scale, time) >= toSpend) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        AlphaBoundary.root(
            z -> futile(passage, sides, z * scale, time) - toSpend, lowest, highest));
  }

  private static double futile(Passage passage, Sides sides, double value, double time) {
    double below = passage.below(value, time);
    return sides == Sides.TWO ? below - passage.below(-value, time) : below;
  }

  private static List<Region> goingOn(
      Sides sides, OptionalDouble futile, double upper, double time) {
    Region whole = AlphaBoundary.inside(sides, upper, time);
    if (futile.isEmpty()) {
      return List.of(whole);
    }
    double inner = futile.getAsDouble() * Math.sqrt(time);
    Region above = new Region(inner, whole.upper());
    return sides == Sides.TWO ? List.of(new Region(whole.lower(), -inner), above) : List.of(above);
  }
}
