package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * The outcome of trim and fill.
 *
 * @param settings how it was done
 * @param side where studies seem to be missing
 * @param filled the studies filled in, called "Filled 1" and so on
 * @param observed the pooled effect of the studies as they are
 * @param adjusted the pooled effect with those filled in
 * @param unrounded the estimator's last figure, which {@link #missing()} is rounded from
 * @param rounds of trimming until the number no longer changed
 */
public record FilledFunnel(
    TrimAndFill settings,
    Side side,
    List<Effect> filled,
    Pooled observed,
    Pooled adjusted,
    double unrounded,
    int rounds)
    implements Result {

  public FilledFunnel {
    filled = List.copyOf(filled);
  }

  /** How many studies seem to be missing. */
  public int missing() {
    return filled.size();
  }

  /** The standard error of {@link #unrounded()}; empty where the estimator's formula has none. */
  public OptionalDouble standardErrorOfMissing() {
    return settings.estimator().standardError(observed.studies(), unrounded);
  }

  /** For R0, the p value of "no study is missing on this side", ½ to the power missing + 1. */
  public OptionalDouble pValueOfNoneMissing() {
    return settings.estimator() == MissingEstimator.R0
        ? OptionalDouble.of(Math.scalb(1.0, -missing() - 1))
        : OptionalDouble.empty();
  }

  @Override
  public Provenance provenance() {
    return Provenance.of(
        "trim and fill, estimator "
            + settings.estimator()
            + ", missing on the "
            + side.words()
            + (settings.missing().isPresent() ? " as told" : " by regression")
            + "; "
            + observed.provenance().method(),
        observed.effects().checksum());
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of(
            Line.of(
                "%s estimates %.6g missing on the %s; settled after %d rounds",
                settings.estimator(), unrounded, side.words(), rounds)));
    filled.forEach(
        each ->
            parts.add(
                Explanation.of(
                    Line.of(
                        "%s: %.6g, variance %.6g",
                        each.study(), each.estimate(), each.variance()))));
    parts.add(
        Explanation.of(
            Line.of(
                "pooled %.6g as observed, %.6g with those filled in",
                observed.estimate().value(), adjusted.estimate().value())));
    parts.add(Explanation.of("a sensitivity analysis: asymmetry has other causes too"));
    parts.addAll(FewStudies.caution(observed.studies()));
    return new Explanation(
        Line.of(
            "trim and fill: %d of %d studies seem to be missing on the %s",
            missing(), missing() + observed.studies(), side.words()),
        parts);
  }
}
