package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Interval;

/** A fitted model told in words. */
record MultilevelWords(MultilevelResult result) {

  Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    result.coefficients().forEach(each -> parts.add(coefficient(each)));
    result.components().forEach(each -> parts.add(component(each)));
    parts.add(heterogeneity());
    result.moderatorTest().ifPresent(test -> parts.add(Explanation.of(omnibus(test))));
    parts.add(fit());
    parts.add(convergence());
    String line =
        String.format(
            Locale.ROOT,
            "%s; %d effects in %d clusters",
            result.provenance().method(),
            result.effects().size(),
            result.clusters());
    return new Explanation(line, parts);
  }

  static Explanation coefficient(Coefficient coefficient) {
    Interval interval = coefficient.estimate().interval();
    double df = coefficient.estimate().reference().degreesOfFreedom();
    String against =
        Double.isInfinite(df)
            ? "z"
            : String.format(Locale.ROOT, "t with %.2f degrees of freedom", df);
    return Explanation.of(
        String.format(
            Locale.ROOT,
            "%s %.4f, standard error %.4f, interval %.4f to %.4f, p = %.4g (%s)",
            coefficient.name(),
            coefficient.estimate().value(),
            coefficient.estimate().standardError(),
            interval.lower(),
            interval.upper(),
            coefficient.estimate().pValue(),
            against));
  }

  static String omnibus(OmnibusTest test) {
    return Double.isInfinite(test.denominator())
        ? String.format(
            Locale.ROOT,
            "All moderators: chi-squared %.4f with %d degrees of freedom, p = %.4g",
            test.statistic(),
            test.numerator(),
            test.pValue())
        : String.format(
            Locale.ROOT,
            "All moderators: F %.4f with %d and %.2f degrees of freedom, p = %.4g",
            test.statistic(),
            test.numerator(),
            test.denominator(),
            test.pValue());
  }

  private Explanation component(VarianceComponent component) {
    String bound = component.atBound() ? ", at its bound: no variation seen at this level" : "";
    return Explanation.of(
        String.format(
            Locale.ROOT,
            "Variance %s (%d): %.6g, I² %.1f %%%s",
            component.level().words(),
            component.units(),
            component.variance(),
            100 * result.heterogeneity().iSquared(component.level()),
            bound));
  }

  private Explanation heterogeneity() {
    Heterogeneity seen = result.heterogeneity();
    return Explanation.of(
        String.format(
            Locale.ROOT,
            "Heterogeneity: Q %.4f with %d degrees of freedom, p = %.4g; I² in total %.1f %%",
            seen.q(),
            seen.degreesOfFreedom(),
            seen.pValue(),
            100 * seen.iSquared()));
  }

  private Explanation fit() {
    FitStatistics fit = result.fit();
    return Explanation.of(
        String.format(
            Locale.ROOT,
            "Fit: log-likelihood %.4f (%s), AIC %.4f, BIC %.4f",
            fit.logLikelihood(),
            fit.likelihood().code(),
            fit.aic(),
            fit.bic()));
  }

  private Explanation convergence() {
    Convergence convergence = result.convergence();
    return Explanation.of(
        convergence.reached()
            ? String.format(Locale.ROOT, "Converged after %d steps", convergence.steps())
            : String.format(
                Locale.ROOT,
                "NOT converged after %d steps; remaining slope %.3g",
                convergence.steps(),
                convergence.gradient()));
  }
}
