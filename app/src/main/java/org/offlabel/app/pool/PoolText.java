package org.offlabel.app.pool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.DisplayedEffect;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/** The result as a statistician expects it: the studies, the estimate, how much studies differ. */
final class PoolText {

  private static final int LONGEST_NAME = 32;

  private final Analysis analysis;
  private final StringBuilder text = new StringBuilder();

  private PoolText(Analysis analysis) {
    this.analysis = analysis;
  }

  static String of(Analysis analysis) {
    PoolText text = new PoolText(analysis);
    text.head();
    text.studies();
    text.estimate();
    text.heterogeneity();
    text.leftOut();
    return text.text.toString();
  }

  private void head() {
    int count = analysis.effects().effects().size();
    line(
        "%s (%s), %d %s",
        analysis.measure().words(),
        analysis.measure().code(),
        count,
        count == 1 ? "study" : "studies");
    line("%s", analysis.outcome().words());
    if (!analysis.table().measureChosen() && !analysis.table().layout().measures().isEmpty()) {
      line(
          "The measure was not asked for; %s is the usual one of these columns. Others: %s.",
          analysis.measure().code(),
          String.join(
              ", ",
              analysis.table().layout().measures().stream()
                  .filter(other -> other != analysis.measure())
                  .map(other -> "--measure " + other.code())
                  .toList()));
    }
    line("");
  }

  private void studies() {
    List<DisplayedEffect> rows = analysis.effects().displayed(analysis.level());
    List<Double> weights = analysis.weights();
    int width =
        Math.max(
            "Prediction interval".length(),
            rows.stream().mapToInt(row -> name(row.study()).length()).max().orElse(0));
    String form = "%-" + width + "s  %9s  %21s  %8s";
    line(
        form,
        "Study",
        analysis.measure().code(),
        Numbers.percent(analysis.level()) + " interval",
        weights.isEmpty() ? "" : "weight");
    for (int i = 0; i < rows.size(); i++) {
      DisplayedEffect row = rows.get(i);
      line(
          form,
          name(row.study()),
          Numbers.effect(row.estimate()),
          Numbers.range(row.interval()),
          weights.isEmpty() ? "" : Numbers.format("%.1f %%", weights.get(i)));
    }
    line(
        form,
        "Pooled",
        Numbers.effect(analysis.displayed()),
        Numbers.range(analysis.displayedInterval()),
        "");
    analysis
        .ofEffects()
        .flatMap(Pooled::displayedPredictionInterval)
        .ifPresent(interval -> line(form, "Prediction interval", "", Numbers.range(interval), ""));
    line("");
  }

  private void estimate() {
    Estimate estimate = analysis.outcome().estimate();
    boolean transformed = analysis.measure().scale() != Measure.Scale.PLAIN;
    line(
        "Estimate%s %s, standard error %s, %s %s, %s",
        transformed ? " on the scale of the analysis" : "",
        Numbers.of(estimate.value()),
        Numbers.of(estimate.standardError()),
        statisticName(estimate),
        Numbers.of(estimate.statistic()),
        Numbers.p(estimate.pValue()));
  }

  private static String statisticName(Estimate estimate) {
    return estimate.reference().isNormal()
        ? "z ="
        : Numbers.format("t(%.0f) =", estimate.reference().degreesOfFreedom());
  }

  private void heterogeneity() {
    switch (analysis.outcome()) {
      case Analysis.Outcome.OfEffects(Pooled pooled) -> heterogeneity(pooled);
      case Analysis.Outcome.OfTables(var tables) ->
          line(
              "Heterogeneity: Q(%.0f) = %s, %s; I² = %.1f %% (from Q)",
              tables.heterogeneity().degreesOfFreedom(),
              Numbers.of(tables.heterogeneity().statistic()),
              Numbers.p(tables.heterogeneity().pValue()),
              tables.iSquaredPercent());
    }
  }

  private void heterogeneity(Pooled pooled) {
    Heterogeneity heterogeneity = pooled.heterogeneity();
    if (heterogeneity.degreesOfFreedom() == 0) {
      line("Heterogeneity: one study cannot show any");
      return;
    }
    line(
        "Heterogeneity: Q(%d) = %s, %s",
        heterogeneity.degreesOfFreedom(),
        Numbers.of(heterogeneity.q()),
        Numbers.p(heterogeneity.pValue()));
    if (!pooled.pooling().method().isEqualEffects()) {
      line(
          "  τ² = %s (standard error %s%s), τ = %s%s",
          Numbers.of(heterogeneity.tauSquared().value()),
          Numbers.of(heterogeneity.tauSquared().standardError()),
          interval(heterogeneity.tauSquaredInterval()),
          Numbers.of(heterogeneity.tauSquared().tau()),
          heterogeneity.tauSquared().converged() ? "" : "  NOT CONVERGED");
    }
    line(
        "  I² = %.1f %% (%s), H² = %s",
        heterogeneity.iSquared(),
        pooled.pooling().method().isEqualEffects() ? "from Q" : "from τ²",
        Numbers.of(heterogeneity.hSquared()));
    pooled
        .predictionInterval()
        .ifPresent(
            interval -> line("Prediction interval by %s", pooled.pooling().prediction().words()));
  }

  private static String interval(Optional<Interval> interval) {
    return interval
        .map(
            ends ->
                "; "
                    + Numbers.percent(ends.level())
                    + " interval "
                    + Numbers.of(ends.lower())
                    + " to "
                    + Numbers.of(ends.upper()))
        .orElse("");
  }

  private void leftOut() {
    EffectSet effects = analysis.effects();
    Stream.concat(analysis.table().leftOut().stream(), effects.excluded().stream())
        .forEach(each -> line("Left out: %s: %s", each.study(), each.reason()));
    if (analysis.ofEffects().isPresent()) {
      effects.notes().forEach(note -> line("Note: %s: %s", note.study(), note.text()));
    }
  }

  private static String name(String study) {
    String plain = Numbers.plain(study);
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME - 1) + "…";
  }

  private void line(String pattern, Object... values) {
    text.append(Numbers.format(pattern, values).stripTrailing()).append('\n');
  }
}
