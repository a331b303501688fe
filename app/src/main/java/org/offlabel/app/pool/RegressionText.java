package org.offlabel.app.pool;

import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.regression.Coefficient;
import org.offlabel.metaanalysis.regression.OmnibusTest;
import org.offlabel.metaanalysis.regression.Regression;
import org.offlabel.metaanalysis.statistic.Estimate;

/** A meta-regression as a table of coefficients. */
final class RegressionText {

  /** Cochrane Handbook 10.11.5.1: as a rule of thumb, ten studies for each characteristic. */
  private static final int STUDIES_FOR_EACH = 10;

  private RegressionText() {}

  static String of(Moderation moderation, int width) {
    Regression regression = moderation.regression();
    Lines lines = new Lines(width);
    lines.gap();
    lines.add(
        "Meta-regression of %s on the scale of the analysis",
        Numbers.studies(regression.studies()));
    lines.block(coefficients(regression).text(width));
    regression.moderatorTest().ifPresent(test -> lines.add("%s", omnibus(test)));
    remaining(regression, lines);
    for (Exclusion each : moderation.leftOut()) {
      lines.add(
          "Left out of the regression: %s: %s",
          PlainText.of(each.study()), PlainText.of(each.reason()));
    }
    int moderators = regression.coefficients().size() - 1;
    if (regression.studies() < STUDIES_FOR_EACH * moderators) {
      lines.add(
          "Caution: fewer than %d studies for each coefficient (Cochrane Handbook 10.11.5.1)",
          STUDIES_FOR_EACH);
    }
    return lines.text();
  }

  private static Grid coefficients(Regression regression) {
    boolean normal = regression.coefficients().getFirst().estimate().reference().isNormal();
    Grid grid = new Grid("Coefficient", "Estimate", "Error", normal ? "z" : "t", "p", "from", "to");
    for (Coefficient each : regression.coefficients()) {
      Estimate estimate = each.estimate();
      grid.row(
          PlainText.of(each.name()),
          Numbers.of(estimate.value()),
          Numbers.of(estimate.standardError()),
          Numbers.format("%.2f", estimate.statistic()),
          Numbers.shortP(estimate.pValue()),
          Numbers.of(estimate.interval().lower()),
          Numbers.of(estimate.interval().upper()));
    }
    return grid;
  }

  private static String omnibus(OmnibusTest test) {
    return test.isChiSquared()
        ? Numbers.format(
            "Test of moderators: QM(%d) = %s, %s",
            test.numerator(), Numbers.of(test.statistic()), Numbers.p(test.pValue()))
        : Numbers.format(
            "Test of moderators: F(%d, %.0f) = %s, %s",
            test.numerator(),
            test.denominator(),
            Numbers.of(test.statistic()),
            Numbers.p(test.pValue()));
  }

  private static void remaining(Regression regression, Lines lines) {
    Heterogeneity rest = regression.heterogeneity();
    lines.add(
        "Residual heterogeneity: QE(%d) = %s, %s",
        rest.degreesOfFreedom(), Numbers.of(rest.q()), Numbers.p(rest.pValue()));
    if (rest.equalEffects()) {
      return;
    }
    lines.add(
        "  τ² = %s (standard error %s), I² = %.1f %%%s",
        Numbers.of(rest.tauSquared().value()),
        Numbers.of(rest.tauSquared().standardError()),
        rest.iSquared(),
        rest.tauSquared().converged() ? "" : "  NOT CONVERGED");
    regression
        .rSquared()
        .ifPresent(share -> lines.add("  R² = %.1f %% of τ² goes with the moderators", share));
  }
}
