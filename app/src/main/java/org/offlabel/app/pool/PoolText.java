package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.counts.BetweenStudies;
import org.offlabel.metaanalysis.counts.CountModelFit;
import org.offlabel.metaanalysis.counts.PooledTables;
import org.offlabel.metaanalysis.effect.DisplayedEffect;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.Note;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Scale;
import org.offlabel.metaanalysis.table.Layout;

/** The result as a statistician expects it: the studies, the estimate, how much studies differ. */
final class PoolText {

  private final Analysis analysis;
  private final MeasureWords measure;
  private final Lines lines;
  private final int width;

  private PoolText(Analysis analysis, Groups groups, int width) {
    this.analysis = analysis;
    this.measure = new MeasureWords(analysis.measure(), groups);
    this.lines = new Lines(width);
    this.width = width;
  }

  static String of(Analysis analysis, Groups groups, int width) {
    PoolText text = new PoolText(analysis, groups, width);
    text.head();
    text.studies();
    text.estimate();
    text.heterogeneity();
    text.leftOut();
    return text.lines.text();
  }

  private void head() {
    String groups =
        measure.groups().areNamed()
            ? ", " + measure.groups().first() + " against " + measure.groups().second()
            : "";
    lines.add(
        "%s (%s)%s, %s",
        measure.title(),
        analysis.measure().code(),
        groups,
        Numbers.studies(analysis.outcome().studies()));
    lines.add("%s", MeasureWords.capital(analysis.outcome().words()));
    measureNotAsked();
    analysis.table().remarks().forEach(remark -> lines.add("Note: %s.", PlainText.of(remark)));
    lines.gap();
  }

  private void measureNotAsked() {
    Layout layout = analysis.table().layout();
    if (analysis.table().measureChosen()) {
      return;
    }
    if (layout.measures().isEmpty()) {
      lines.add(
          "The measure was not told, so the effects were pooled as they are. If they are ratios or"
              + " logarithms of ratios, say so: --measure OR, RR, HR or GENLOG.");
      return;
    }
    List<String> others =
        Stream.concat(
                layout.measures().stream().filter(other -> other != analysis.measure()),
                analysis.table().others().contains(Layout.EFFECTS)
                    ? Stream.of(Measure.GENERIC)
                    : Stream.of())
            .map(Measure::code)
            .toList();
    if (!analysis.way().isOfCounts() && !others.isEmpty()) {
      lines.add(
          "The measure was not asked for; %s is the usual one of %s. Others: --measure %s.",
          analysis.measure().code(), layout.words(), String.join(", ", others));
    }
  }

  private void studies() {
    Grid full = studies(new StudyFigures(analysis.table()).ofGroups());
    boolean fits = full.width() <= width;
    lines.block((fits ? full : studies(false)).text(width));
    lines.gap();
  }

  private Grid studies(boolean withFigures) {
    List<DisplayedEffect> rows = analysis.effects().displayed(analysis.level());
    List<Double> weights = analysis.weights();
    Decimals decimals = decimals(analysis);
    List<String> ranges = ranges(rows, decimals);
    Figures figures = withFigures ? Figures.of(analysis, measure.groups()) : Figures.none(analysis);
    Grid grid = new Grid();
    grid.row(
        "Study",
        figures.header(),
        analysis.measure().code(),
        Numbers.percent(analysis.level()) + " interval",
        weights.isEmpty() ? "" : "Weight");
    for (int i = 0; i < rows.size(); i++) {
      grid.row(
          PlainText.of(rows.get(i).study()),
          figures.rows().get(i),
          decimals.of(rows.get(i).estimate()),
          ranges.get(i),
          weights.isEmpty() ? "" : Numbers.format("%.1f %%", weights.get(i)));
    }
    grid.row(
        "Pooled", figures.empty(), decimals.of(analysis.displayed()), ranges.get(rows.size()), "");
    if (ranges.size() > rows.size() + 1) {
      grid.row("Prediction interval", figures.empty(), "", ranges.getLast(), "");
    }
    return grid;
  }

  /** Of the studies, the pooled estimate and the prediction, in line with each other. */
  private List<String> ranges(List<DisplayedEffect> rows, Decimals decimals) {
    List<Interval> intervals =
        new ArrayList<>(rows.stream().map(DisplayedEffect::interval).toList());
    intervals.add(analysis.displayedInterval());
    analysis.prediction().map(this::displayed).ifPresent(intervals::add);
    return decimals.ranges(intervals);
  }

  /** The way in which all effects of an analysis are written. */
  static Decimals decimals(Analysis analysis) {
    List<Interval> intervals =
        new ArrayList<>(
            analysis.effects().displayed(analysis.level()).stream()
                .map(DisplayedEffect::interval)
                .toList());
    intervals.add(analysis.displayedInterval());
    return Decimals.of(
        intervals, new MeasureWords(analysis.measure(), Groups.UNNAMED).noneDisplayed());
  }

  private Interval displayed(Interval analysed) {
    return analysed.mapped(analysis.measure()::back);
  }

  private void estimate() {
    boolean transformed = analysis.measure().scale() != Scale.PLAIN;
    lines.add(
        "Estimate%s: %s, standard error %s",
        transformed ? " on the scale of the analysis" : "",
        Numbers.of(analysis.outcome().estimate().value()),
        Numbers.of(analysis.outcome().estimate().standardError()));
    if (measure.hasNone()) {
      lines.add("Test of no effect: %s", Numbers.test(analysis.outcome().estimate()));
    }
  }

  private void heterogeneity() {
    switch (analysis.outcome()) {
      case Outcome.OfEffects(Pooled pooled) -> heterogeneity(pooled);
      case Outcome.OfTables(PooledTables tables) -> heterogeneity(tables);
      case Outcome.OfModel(CountModelFit fit) -> heterogeneity(fit);
    }
  }

  private void heterogeneity(PooledTables tables) {
    if (!(tables.heterogeneity().degreesOfFreedom() > 0)) {
      lines.add("Heterogeneity: one study cannot show any");
      return;
    }
    lines.add(
        "Heterogeneity: Q(%.0f) = %s, %s; I² = %.1f %% (from Q)",
        tables.heterogeneity().degreesOfFreedom(),
        Numbers.of(tables.heterogeneity().statistic()),
        Numbers.p(tables.heterogeneity().pValue()),
        tables.iSquaredPercent());
  }

  private void heterogeneity(CountModelFit fit) {
    lines.add(
        "Heterogeneity: likelihood ratio(%.0f) = %s, %s",
        fit.likelihoodRatio().degreesOfFreedom(),
        Numbers.of(fit.likelihoodRatio().statistic()),
        Numbers.p(fit.likelihoodRatio().pValue()));
    lines.add(
        "  Wald(%.0f) = %s, %s",
        fit.wald().degreesOfFreedom(),
        Numbers.of(fit.wald().statistic()),
        Numbers.p(fit.wald().pValue()));
    String error =
        fit.between() instanceof BetweenStudies.Estimated estimated
            ? Numbers.format(" (standard error %s)", Numbers.of(estimated.standardError()))
            : " (at its bound)";
    lines.add(
        "  τ² = %s%s, τ = %s",
        Numbers.of(fit.between().variance()), error, Numbers.of(fit.between().tau()));
    if (fit.predictionInterval().isPresent()) {
      lines.add("Prediction interval by the standard normal distribution");
    }
  }

  private void heterogeneity(Pooled pooled) {
    Heterogeneity heterogeneity = pooled.heterogeneity();
    if (heterogeneity.degreesOfFreedom() == 0) {
      lines.add("Heterogeneity: one study cannot show any");
      return;
    }
    lines.add(
        "Heterogeneity: Q(%d) = %s, %s",
        heterogeneity.degreesOfFreedom(),
        Numbers.of(heterogeneity.q()),
        Numbers.p(heterogeneity.pValue()));
    if (!pooled.pooling().method().isEqualEffects()) {
      lines.add(
          "  τ² = %s (standard error %s%s)%s",
          Numbers.of(heterogeneity.tauSquared().value()),
          Numbers.of(heterogeneity.tauSquared().standardError()),
          heterogeneity.tauSquaredInterval().map(PoolText::interval).orElse(""),
          heterogeneity.tauSquared().converged() ? "" : "  NOT CONVERGED");
    }
    lines.add(
        "  %sI² = %.1f %% (%s), H² = %s",
        heterogeneity.equalEffects()
            ? ""
            : "τ = " + Numbers.of(heterogeneity.tauSquared().tau()) + ", ",
        heterogeneity.iSquared(),
        pooled.pooling().method().isEqualEffects() ? "from Q" : "from τ²",
        Numbers.of(heterogeneity.hSquared()));
    if (pooled.predictionInterval().isPresent()) {
      lines.add("Prediction interval by %s", pooled.pooling().prediction().words());
    }
  }

  private static String interval(Interval ends) {
    return "; "
        + Numbers.percent(ends.level())
        + " interval "
        + Numbers.of(ends.lower())
        + " to "
        + Numbers.of(ends.upper());
  }

  private void leftOut() {
    boolean ofEffects = analysis.ofEffects().isPresent();
    analysis.table().leftOut().forEach(each -> about("Left out", each.study(), each.reason()));
    analysis
        .effects()
        .excluded()
        .forEach(
            each ->
                about(
                    ofEffects ? "Left out" : "No effect of its own", each.study(), each.reason()));
    for (String study : analysis.outcome().silent()) {
      about("Adds nothing", study, "nobody, or everybody, had the event");
    }
    for (Note note : analysis.table().notes()) {
      about("Note", note.study(), note.text());
    }
    for (Note note : analysis.effects().notes()) {
      about(ofEffects ? "Note" : "Note on its own effect", note.study(), note.text());
    }
  }

  private void about(String what, String study, String text) {
    lines.add("%s: %s: %s", what, PlainText.of(study), PlainText.of(text));
  }

  /**
   * The studies' own figures, for those with an effect.
   *
   * @param header of the columns
   * @param rows one per effect
   */
  private record Figures(List<String> header, List<List<String>> rows) {

    static Figures of(Analysis analysis, Groups groups) {
      StudyFigures figures = new StudyFigures(analysis.table());
      return new Figures(
          List.of(MeasureWords.capital(groups.first()), MeasureWords.capital(groups.second())),
          analysis.ofEffects(figures::of));
    }

    static Figures none(Analysis analysis) {
      return new Figures(List.of(), analysis.ofEffects(i -> List.of()));
    }

    List<String> empty() {
      return header.stream().map(none -> "").toList();
    }
  }
}
