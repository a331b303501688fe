package org.offlabel.metaanalysis.sequential;

import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * The meta-analysis as it stood after one trial.
 *
 * @param trial the trial that was added
 * @param information gathered so far
 * @param share of the required information gathered so far, above 0
 * @param estimate pooled so far
 * @param z positive where the pooled effect lies on the side of the benefit
 * @param boundary the value z must reach, or its negative for harm; absent before anything may be
 *     spent, where a trial adds next to nothing, and after the required information
 * @param futility the value below which z (two-sided: its size) is futile; absent where none is
 */
public record Look(
    String trial,
    double information,
    double share,
    Estimate estimate,
    double z,
    OptionalDouble boundary,
    OptionalDouble futility) {

  boolean reaches() {
    return boundary.isPresent() && z >= boundary.getAsDouble();
  }

  boolean reachesOpposite() {
    return boundary.isPresent() && -z >= boundary.getAsDouble();
  }

  boolean isFutile(Sides sides) {
    return futility.isPresent() && (sides == Sides.TWO ? Math.abs(z) : z) < futility.getAsDouble();
  }
}
