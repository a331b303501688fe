package org.offlabel.app.pool;

import java.util.Map;
import org.offlabel.metaanalysis.asymmetry.FilledFunnel;
import org.offlabel.metaanalysis.asymmetry.RankTest;
import org.offlabel.metaanalysis.asymmetry.RegressionTest;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Attempt;

/** Tests of asymmetry, and trim and fill. */
final class BiasText {

  private static final Map<String, String> MEANINGS =
      Map.of(
          "Egger", "effects on standard errors",
          "Harbord", "odds ratios, by scores",
          "Peters", "odds ratios on sample sizes");

  private final Analysis analysis;
  private final Bias bias;
  private final Lines lines;
  private final int width;

  private BiasText(Analysis analysis, Bias bias, int width) {
    this.analysis = analysis;
    this.bias = bias;
    this.lines = new Lines(width);
    this.width = width;
  }

  static String of(Analysis analysis, Bias bias, int width) {
    BiasText text = new BiasText(analysis, bias, width);
    text.lines.gap();
    text.lines.add("Asymmetry: whether small studies found something else than large ones");
    if (bias.hasFewStudies()) {
      text.lines.add(
          "Caution: with %s, fewer than 10, these tests can hardly tell asymmetry from chance"
              + " (Cochrane Handbook 13.3.5.4)",
          Numbers.studies(bias.studies()));
    }
    text.tests();
    text.fill();
    return text.lines.text();
  }

  private void tests() {
    Grid grid = new Grid("Test", "Studies", "Statistic", "p");
    bias.regressions()
        .forEach(
            (name, attempt) -> {
              if (attempt instanceof Attempt.Succeeded<RegressionTest>(RegressionTest test)) {
                grid.row(
                    name + ", " + MEANINGS.getOrDefault(name, ""),
                    Integer.toString(test.studies()),
                    Numbers.format("t(%.0f) = %.2f", test.degreesOfFreedom(), test.statistic()),
                    Numbers.shortP(test.pValue()));
              }
            });
    if (bias.rank() instanceof Attempt.Succeeded<RankTest>(RankTest test)) {
      grid.row(
          "Begg and Mazumdar, ranks",
          Integer.toString(test.effects().size()),
          Numbers.format("tau = %.2f", test.tau()),
          Numbers.shortP(test.pValue()));
    }
    lines.block(grid.text(width));
    bias.regressions().forEach((name, attempt) -> why(name, attempt));
    why("Begg and Mazumdar", bias.rank());
    boolean odds =
        analysis.measure() == Measure.ODDS_RATIO || analysis.measure() == Measure.RISK_RATIO;
    if (odds && bias.regressions().containsKey("Harbord")) {
      lines.add(
          "A ratio's standard error depends on the ratio, which Egger's test and ranks can take for"
              + " asymmetry; Harbord's and Peters' tests are made to avoid it.");
    }
  }

  private void why(String name, Attempt<?> attempt) {
    if (attempt instanceof Attempt.Failed<?>(String reason)) {
      lines.add("%s: not done. %s", name, PlainText.of(reason));
    }
  }

  private void fill() {
    why("Trim and fill", bias.fill());
    if (bias.fill() instanceof Attempt.Succeeded<FilledFunnel>(FilledFunnel fill)) {
      Pooled adjusted = fill.adjusted();
      Decimals decimals = PoolText.decimals(analysis);
      lines.add(
          "Trim and fill (L0): %s estimated to be missing on the %s%s",
          Numbers.studies(fill.missing()),
          fill.side().words(),
          fill.missing() == 0
              ? ""
              : Numbers.format(
                  "; with mirror images filled in, %s %s (%s)",
                  adjusted.effects().measure().code(),
                  decimals.of(adjusted.displayedEstimate()),
                  decimals.range(adjusted.displayedInterval())));
    }
  }
}
