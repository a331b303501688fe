package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquared.Search;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * Whether effects change with the size of the studies, by regression.
 *
 * @param effects what was regressed
 * @param predictor on what
 * @param slope the change of effect per unit of the predictor; its p value is the test's
 * @param limit the effect where the predictor is 0: what studies without sampling error would show
 *     if the line held; on the scale of the analysis
 * @param tauSquared the variance between studies around the line; empty where scatter multiplies
 *     the sampling variances instead
 * @param excluded studies that could not take part, each with its reason
 * @param provenance how, and of which figures
 */
public record RegressionTest(
    Effects effects,
    Predictor predictor,
    Estimate slope,
    Estimate limit,
    Optional<TauSquared> tauSquared,
    List<Exclusion> excluded,
    Provenance provenance)
    implements Result {

  public RegressionTest {
    excluded = List.copyOf(excluded);
  }

  /** The number of studies that took part. */
  public int studies() {
    return effects.size();
  }

  /** The slope in standard errors: t or z. */
  public double statistic() {
    return slope.statistic();
  }

  /** The two-sided p value of "no asymmetry". */
  public double pValue() {
    return slope.pValue();
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of(
            Line.of(
                "slope on %s %.6g, standard error %.6g, %s",
                predictor.words(), slope.value(), slope.standardError(), reference())));
    parts.add(
        Explanation.of(
            Line.of(
                "effect where %s is 0: %.6g, interval %.6g to %.6g",
                predictor.words(),
                limit.value(),
                limit.interval().lower(),
                limit.interval().upper())));
    tauSquared.ifPresent(found -> parts.add(Explanation.of(between(found))));
    excluded.forEach(
        each ->
            parts.add(Explanation.of(Line.of("%s: excluded, %s", each.study(), each.reason()))));
    parts.addAll(FewStudies.caution(studies()));
    return new Explanation(
        Line.of(
            "%s of %d studies: statistic %.6g, p = %.3g",
            provenance.method(), studies(), statistic(), pValue()),
        parts);
  }

  private static String between(TauSquared found) {
    boolean failed = found.search() instanceof Search.Iterated iterated && !iterated.converged();
    return Line.of(
        "variance between studies around the line %.6g%s",
        found.value(), failed ? ", NOT CONVERGED" : "");
  }

  private String reference() {
    return slope.reference().isNormal()
        ? "held against the standard normal distribution"
        : Line.of("held against t with %.0f degrees of freedom", degreesOfFreedom());
  }

  /** Degrees of freedom of the test, positive infinity for a z test. */
  public double degreesOfFreedom() {
    return slope.reference().degreesOfFreedom();
  }
}
