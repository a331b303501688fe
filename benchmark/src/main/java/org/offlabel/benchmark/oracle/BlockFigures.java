package org.offlabel.benchmark.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.benchmark.oracle.Figure.Agreement;
import org.offlabel.metaanalysis.asymmetry.BeggMazumdar;
import org.offlabel.metaanalysis.asymmetry.Egger;
import org.offlabel.metaanalysis.asymmetry.FilledFunnel;
import org.offlabel.metaanalysis.asymmetry.MissingEstimator;
import org.offlabel.metaanalysis.asymmetry.RegressionTest;
import org.offlabel.metaanalysis.asymmetry.TrimAndFill;
import org.offlabel.metaanalysis.counts.MantelHaenszel;
import org.offlabel.metaanalysis.counts.Peto;
import org.offlabel.metaanalysis.counts.PooledTables;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.sensitivity.Cumulative;
import org.offlabel.metaanalysis.sensitivity.LeaveOneOut;
import org.offlabel.metaanalysis.sensitivity.Step;
import org.offlabel.metaanalysis.statistic.Estimate;
import tools.jackson.databind.JsonNode;

/**
 * Compares what stands beside the fits of a reference file: tests of bias, sensitivity, and pooling
 * of counts.
 */
final class BlockFigures {

  private static final double TOLERANCE = 1e-8;

  /** What a sum of thousands of terms near 1 can be off by. */
  private static final double ROUNDING_OF_ONE = 1e-12;

  private final ReferenceSet set;
  private final Effects effects;
  private final List<Figure> figures = new ArrayList<>();

  BlockFigures(ReferenceSet set) {
    this.set = set;
    this.effects = set.effects();
  }

  /** Every figure of every block that the file has. */
  List<Figure> compare() {
    JsonNode bias = set.json().path("bias");
    ifPresent(bias, "egger", this::egger);
    ifPresent(bias, "begg", this::begg);
    ifPresent(bias, "trimfill", this::trimFill);
    ifPresent(bias, "leaveOneOut", this::leaveOneOut);
    ifPresent(bias, "cumulative", this::cumulative);
    ifPresent(
        set.json(),
        "mantelHaenszel",
        block ->
            counts(
                "mantelHaenszel",
                block,
                MantelHaenszel.of(set.measure()).pool(new EffectFigures(set).tables())));
    ifPresent(
        set.json(),
        "peto",
        block -> counts("peto", block, Peto.standard().pool(new EffectFigures(set).tables())));
    return List.copyOf(figures);
  }

  private interface Block {
    void compare(JsonNode block);
  }

  private static void ifPresent(JsonNode parent, String name, Block block) {
    if (parent.path(name).isObject()) {
      block.compare(parent.path(name));
    }
  }

  private void egger(JsonNode block) {
    Optional<RegressionTest> test = Egger.classic().test(effects).toOptional();
    add("egger", block, "statistic", test.map(each -> each.slope().statistic()));
    if (!block.path("statistic").isNumber()) {
      return; // the reference's line goes through two points and is no test either
    }
    add("egger", block, "df", test.map(each -> each.slope().reference().degreesOfFreedom()));
    add("egger", block, "pvalue", test.map(each -> each.slope().pValue()));
    add("egger", block, "limit", test.map(each -> each.limit().value()));
  }

  private void begg(JsonNode block) {
    var test = BeggMazumdar.test(effects).toOptional();
    add("begg", block, "tau", test.map(each -> each.tau()));
    add("begg", block, "pvalue", test.map(each -> each.pValue()));
    if (test.isPresent() && block.has("pvalue") && !figures.getLast().agrees()) {
      figures.add(judgedExactly(figures.removeLast(), test.get().tau()));
    }
  }

  /** R computes the upper tail as 1 − p, which loses digits of a small one; ours is held exact. */
  private Figure judgedExactly(Figure figure, double tau) {
    double exact = ExactKendall.twoSidedP(tau, effects.size());
    double ours = Math.abs(figure.ours().orElse(Double.NaN) - exact);
    double theirs = Math.abs(figure.reference().orElse(Double.NaN) - exact);
    boolean closer = ours <= TOLERANCE * exact && theirs <= ROUNDING_OF_ONE;
    return closer ? figure.with(Agreement.CLOSER) : figure;
  }

  private void trimFill(JsonNode block) {
    MissingEstimator estimator =
        MissingEstimator.valueOf(block.path("estimator").asString().toUpperCase(Locale.ROOT));
    Optional<FilledFunnel> filled =
        TrimAndFill.by(estimator).with(pooling(block)).fill(effects).toOptional();
    add("trimfill", block, "k0", filled.map(each -> (double) each.missing()));
    add("trimfill", block, "estimate", filled.map(each -> each.adjusted().estimate().value()));
    add(
        "trimfill",
        block,
        "ciLower",
        filled.map(each -> each.adjusted().estimate().interval().lower()));
    add(
        "trimfill",
        block,
        "ciUpper",
        filled.map(each -> each.adjusted().estimate().interval().upper()));
  }

  private void leaveOneOut(JsonNode block) {
    steps(
        "leaveOneOut",
        block,
        LeaveOneOut.of(pooling(block)).run(effects).map(omissions -> omissions.steps()));
  }

  private void cumulative(JsonNode block) {
    steps(
        "cumulative",
        block,
        Cumulative.of(pooling(block)).run(effects).map(accumulation -> accumulation.steps()));
  }

  private void steps(String name, JsonNode block, Attempt<List<Step>> steps) {
    List<Step> ours = steps.toOptional().orElse(List.of());
    for (int i = 0; i < block.path("estimate").size(); i++) {
      Optional<Estimate> estimate =
          i < ours.size() ? Optional.of(ours.get(i).estimate()) : Optional.empty();
      String place = name + "[" + (i + 1) + "]";
      add(place, "estimate", block.path("estimate").path(i), estimate.map(Estimate::value));
      add(place, "se", block.path("se").path(i), estimate.map(Estimate::standardError));
    }
  }

  private void counts(String name, JsonNode block, Attempt<PooledTables> pooled) {
    Optional<PooledTables> ours = pooled.toOptional();
    Optional<Estimate> estimate = ours.map(PooledTables::estimate);
    add(name, block, "estimate", estimate.map(Estimate::value));
    add(name, block, "se", estimate.map(Estimate::standardError));
    add(name, block, "pvalue", estimate.map(Estimate::pValue));
    add(name, block, "ciLower", estimate.map(each -> each.interval().lower()));
    add(name, block, "ciUpper", estimate.map(each -> each.interval().upper()));
    add(name, block, "q", ours.map(each -> each.heterogeneity().statistic()));
    add(name, block, "qPvalue", ours.map(each -> each.heterogeneity().pValue()));
  }

  private static Pooling pooling(JsonNode block) {
    return Pooling.randomEffects()
        .withMethod(Method.ofCode(block.path("method").asString()).orElseThrow());
  }

  private void add(String place, JsonNode block, String name, Optional<Double> ours) {
    if (block.has(name)) {
      add(place, name, block.path(name), ours);
    }
  }

  private void add(String place, String name, JsonNode reference, Optional<Double> ours) {
    figures.add(
        Figure.judged(
            set.name() + " " + place,
            name,
            ours.map(ReferenceSet::finite).orElse(OptionalDouble.empty()),
            ReferenceSet.number(reference),
            OptionalDouble.empty(),
            TOLERANCE));
  }
}
