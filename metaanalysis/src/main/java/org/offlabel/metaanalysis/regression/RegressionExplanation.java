package org.offlabel.metaanalysis.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.result.Explanation;

/** How a regression came about, line by line. */
final class RegressionExplanation {

  private RegressionExplanation() {}

  static Explanation of(Regression regression) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(remaining(regression));
    parts.add(
        new Explanation(
            regression.coefficients().size() + " coefficients, " + test(regression),
            regression.coefficients().stream()
                .map(RegressionExplanation::coefficient)
                .map(line -> Explanation.of(line))
                .toList()));
    regression.moderatorTest().ifPresent(test -> parts.add(Explanation.of(omnibus(test))));
    regression
        .rSquared()
        .ifPresent(
            share ->
                parts.add(
                    Explanation.of(
                        line(
                            "the moderators reduce the variance between studies by %.4g %%",
                            share))));
    return new Explanation(
        line(
            "meta-regression of %s in %d studies: %s",
            regression.effects().measure().words(),
            regression.studies(),
            regression.specification().words().replaceAll("\\R", " ")),
        parts);
  }

  private static Explanation remaining(Regression regression) {
    TauSquared tauSquared = regression.tauSquared();
    Heterogeneity heterogeneity = regression.heterogeneity();
    return Explanation.of(
        line(
            "residual variance between studies %.6g%s",
            tauSquared.value(), tauSquared.converged() ? "" : ", NOT CONVERGED"),
        Explanation.of(
            line(
                "QE = %.6g with %d degrees of freedom, p = %.3g",
                heterogeneity.q(), heterogeneity.degreesOfFreedom(), heterogeneity.pValue())));
  }

  private static String test(Regression regression) {
    double df = regression.coefficients().getFirst().estimate().reference().degreesOfFreedom();
    return regression.specification().pooling().test().words()
        + (Double.isInfinite(df) ? "" : line(", %.0f degrees of freedom", df));
  }

  private static String coefficient(Coefficient coefficient) {
    return line(
        "%s: %.6g, standard error %.6g, p = %.3g",
        coefficient.name(),
        coefficient.estimate().value(),
        coefficient.estimate().standardError(),
        coefficient.estimate().pValue());
  }

  static String omnibus(OmnibusTest test) {
    return test.isChiSquared()
        ? line(
            "QM = %.6g with %d degrees of freedom, p = %.3g",
            test.statistic(), test.numerator(), test.pValue())
        : line(
            "F = %.6g with %d and %.0f degrees of freedom, p = %.3g",
            test.statistic(), test.numerator(), test.denominator(), test.pValue());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
