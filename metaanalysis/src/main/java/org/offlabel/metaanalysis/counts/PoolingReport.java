package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/** Puts pooled numbers, what they rest on and how they came about into one result. */
record PoolingReport(String method, Measure measure, double level, CountedStudies studies) {

  PooledTables of(PooledNumbers pooled, ChiSquaredTest heterogeneity) {
    Estimate estimate =
        new Estimate(pooled.value(), Math.sqrt(pooled.variance()), Reference.NORMAL, level);
    return new PooledTables(
        measure,
        estimate,
        heterogeneity,
        studies.size(),
        studies.silent(),
        Provenance.of(
            method + " " + measure.words() + ", interval of level " + level, studies.checksum()),
        explanation(estimate, heterogeneity));
  }

  private Explanation explanation(Estimate estimate, ChiSquaredTest heterogeneity) {
    Explanation head =
        Explanation.of(
            String.format(
                Locale.ROOT,
                "%s %s over %d studies: %.6g on the scale of the analysis, standard error %.6g",
                method,
                measure.words(),
                studies.size(),
                estimate.value(),
                estimate.standardError()));
    Explanation q =
        Explanation.of(
            String.format(
                Locale.ROOT,
                "heterogeneity: Q = %.6g with %.0f degrees of freedom, p = %.4g",
                heterogeneity.statistic(),
                heterogeneity.degreesOfFreedom(),
                heterogeneity.pValue()));
    List<String> silent = studies.silent();
    Stream<Explanation> left =
        silent.isEmpty()
            ? Stream.empty()
            : Stream.of(
                Explanation.of(
                    "all or none had the event in "
                        + String.join(", ", silent)
                        + ": "
                        + consequence()));
    return new Explanation(head.line(), Stream.concat(Stream.of(q), left).toList());
  }

  private String consequence() {
    String heterogeneity = "not counted in the test of heterogeneity";
    return switch (measure) {
      case ODDS_RATIO, PETO_ODDS_RATIO, RATE_RATIO -> "of no weight, and " + heterogeneity;
      default -> heterogeneity;
    };
  }
}
