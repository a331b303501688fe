package org.offlabel.metaanalysis.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/** Puts the numbers of a fit, what they rest on and how they came about into one result. */
record CountModelReport(
    Measure measure,
    String likelihood,
    int points,
    double level,
    int studies,
    List<String> silent) {

  CountModelFit of(MixedFit fit, Checksum inputs) {
    Estimate estimate = new Estimate(fit.estimate(), fit.standardError(), Reference.NORMAL, level);
    return new CountModelFit(
        measure,
        estimate,
        fit.between(),
        fit.levelVariance(),
        fit.logLikelihood(),
        fit.wald(),
        fit.likelihoodRatio(),
        fit.convergence(),
        studies,
        silent,
        Provenance.of(method(fit.between()), inputs),
        explanation(fit, estimate));
  }

  private String method(BetweenStudies between) {
    return String.format(
        Locale.ROOT,
        "maximum likelihood, %s, %s, %s, %d quadrature points per dimension, interval of level %s",
        measure.words(),
        likelihood,
        between instanceof BetweenStudies.AssumedZero ? "one common effect" : "random effects",
        points,
        level);
  }

  private Explanation explanation(MixedFit fit, Estimate estimate) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(Explanation.of("likelihood: " + likelihood));
    parts.add(Explanation.of(between(fit.between())));
    fit.levelVariance()
        .ifPresent(
            variance ->
                parts.add(
                    Explanation.of(
                        String.format(Locale.ROOT, "variance of the levels: %.6g", variance))));
    parts.add(Explanation.of(test("likelihood ratio", fit.likelihoodRatio())));
    parts.add(Explanation.of(test("Wald", fit.wald())));
    parts.add(
        Explanation.of(
            String.format(
                Locale.ROOT,
                "log-likelihood %.8g, reached in %d steps",
                fit.logLikelihood(),
                fit.convergence().steps())));
    if (!silent.isEmpty()) {
      parts.add(
          Explanation.of(
              "left out, since their counts say nothing of the effect: "
                  + String.join(", ", silent)));
    }
    return new Explanation(
        String.format(
            Locale.ROOT,
            "%s over %d studies: %.6g on the scale of the analysis, standard error %.6g",
            measure.words(),
            studies,
            estimate.value(),
            estimate.standardError()),
        parts);
  }

  private static String between(BetweenStudies between) {
    return switch (between) {
      case BetweenStudies.AssumedZero zero -> "one effect common to all studies, by assumption";
      case BetweenStudies.EstimatedZero zero ->
          "variance between studies: 0, at its bound; estimate and error are those of one common"
              + " effect";
      case BetweenStudies.Estimated(double tauSquared, double error) ->
          String.format(
              Locale.ROOT,
              "variance between studies: %.6g, standard error %.6g",
              tauSquared,
              error);
    };
  }

  private static String test(String name, ChiSquaredTest test) {
    return String.format(
        Locale.ROOT,
        "%s test of one common effect: %.6g with %.0f degrees of freedom, p = %.4g",
        name,
        test.statistic(),
        test.degreesOfFreedom(),
        test.pValue());
  }
}
