package org.offlabel.benchmark.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Interval;
import tools.jackson.databind.JsonNode;

/** Compares every fit of a reference file: nine methods, two tests. */
final class FitFigures {

  private static final double TOLERANCE = 1e-8;
  private static final double TOLERANCE_OF_TAU_SQUARED = 1e-6;
  private static final double LEVEL = 0.95;
  private static final double LIKELIHOOD_ROUNDING = 1e-13;

  private static final List<String> OF_TAU_SQUARED =
      List.of("tau2", "seTau2", "tau2CiLower", "tau2CiUpper");
  private static final Map<String, ToDoubleFunction<Pooled>> FIGURES = figures();

  private final ReferenceSet set;
  private final Effects effects;
  private final MixedModel model;

  FitFigures(ReferenceSet set) {
    this.set = set;
    this.effects = set.effects();
    this.model =
        MixedModel.of(effects.estimates(), effects.variances(), Design.intercept(effects.size()));
  }

  private static Map<String, ToDoubleFunction<Pooled>> figures() {
    Map<String, ToDoubleFunction<Pooled>> figures = new LinkedHashMap<>();
    figures.put("k", Pooled::studies);
    figures.put("estimate", pooled -> pooled.estimate().value());
    figures.put("se", pooled -> pooled.estimate().standardError());
    figures.put("statistic", pooled -> pooled.estimate().statistic());
    figures.put("pvalue", pooled -> pooled.estimate().pValue());
    figures.put("ciLower", pooled -> pooled.estimate().interval().lower());
    figures.put("ciUpper", pooled -> pooled.estimate().interval().upper());
    figures.put("i2", pooled -> pooled.heterogeneity().iSquared());
    figures.put("h2", pooled -> pooled.heterogeneity().hSquared());
    figures.put("q", pooled -> pooled.heterogeneity().q());
    figures.put("qPvalue", pooled -> pooled.heterogeneity().pValue());
    figures.put("piLower", pooled -> lower(pooled.predictionInterval()));
    figures.put("piUpper", pooled -> upper(pooled.predictionInterval()));
    figures.put("logLik", Pooled::logLikelihood);
    return figures;
  }

  /**
   * Every figure of every fit that the file speaks of: null says that the reference gives none, and
   * a fit that the reference itself could not make has none.
   */
  List<Figure> compare() {
    List<Figure> figures = new ArrayList<>();
    for (JsonNode fit : set.json().path("fits")) {
      if (!fit.has("error")) {
        compare(fit).stream().filter(figure -> fit.has(figure.name())).forEach(figures::add);
      }
    }
    return figures;
  }

  private List<Figure> compare(JsonNode fit) {
    Pooling pooling = pooling(fit);
    Optional<Pooled> pooled = pooling.pool(effects).toOptional();
    return pooled.map(ours -> compare(fit, pooling, ours)).orElseGet(() -> unanswered(fit));
  }

  /** What the reference gives where this library says that the data do not allow it. */
  private List<Figure> unanswered(JsonNode fit) {
    return Stream.concat(OF_TAU_SQUARED.stream(), FIGURES.keySet().stream())
        .map(name -> judged(fit, name, Double.NaN, Double.NaN, TOLERANCE))
        .toList();
  }

  private List<Figure> compare(JsonNode fit, Pooling pooling, Pooled ours) {
    OptionalDouble theirTauSquared = ReferenceSet.number(fit.path("tau2"));
    boolean closer =
        theirTauSquared.isPresent() && isCloser(pooling, ours, theirTauSquared.getAsDouble());
    List<Figure> figures = new ArrayList<>(ofTauSquared(fit, ours, closer));
    FIGURES.forEach(
        (name, figure) -> {
          double atTheirs =
              closer
                  ? figure.applyAsDouble(
                      pooling.poolGiven(effects, theirTauSquared.getAsDouble()).orElseThrow())
                  : Double.NaN;
          figures.add(judged(fit, name, figure.applyAsDouble(ours), atTheirs, TOLERANCE));
        });
    return figures;
  }

  private static Pooling pooling(JsonNode fit) {
    TestMethod test = TestMethod.ofCode(fit.path("test").asString()).orElseThrow();
    return new Pooling(
        Method.ofCode(fit.path("method").asString()).orElseThrow(),
        test,
        LEVEL,
        test == TestMethod.Z ? PredictionConvention.NORMAL : PredictionConvention.T_K_MINUS_1);
  }

  private List<Figure> ofTauSquared(JsonNode fit, Pooled ours, boolean closer) {
    double value = ours.heterogeneity().tauSquared().value();
    double error = ours.heterogeneity().tauSquared().standardError();
    OptionalDouble theirs = ReferenceSet.number(fit.path("tau2"));
    List<Figure> figures = new ArrayList<>();
    figures.add(
        judged(
            fit,
            "tau2",
            value,
            closer ? theirs.orElse(Double.NaN) : Double.NaN,
            TOLERANCE_OF_TAU_SQUARED));
    // The standard error's formula needs the search; a nearer τ² carries its error along.
    figures.add(
        judged(
            fit,
            "seTau2",
            error,
            closer ? ReferenceSet.number(fit.path("seTau2")).orElse(Double.NaN) : Double.NaN,
            TOLERANCE_OF_TAU_SQUARED));
    ChiSquared reference = new ChiSquared(Math.max(1, model.degreesOfFreedom()));
    double tail = (1 - LEVEL) / 2;
    figures.add(
        end(
            fit,
            "tau2CiLower",
            lower(ours.heterogeneity().tauSquaredInterval()),
            reference.upperQuantile(tail)));
    figures.add(
        end(
            fit,
            "tau2CiUpper",
            upper(ours.heterogeneity().tauSquaredInterval()),
            reference.quantile(tail)));
    return figures;
  }

  /** An end of the Q-profile interval: better is where Q(τ²) is nearer its quantile. */
  private Figure end(JsonNode fit, String name, double ours, double quantile) {
    OptionalDouble theirs = ReferenceSet.number(fit.path(name));
    boolean closer =
        theirs.isPresent()
            && Math.abs(model.at(ours).residualSum() - quantile)
                <= Math.abs(model.at(theirs.getAsDouble()).residualSum() - quantile);
    return judged(
        fit, name, ours, closer ? theirs.getAsDouble() : Double.NaN, TOLERANCE_OF_TAU_SQUARED);
  }

  /** Whether our τ² solves what the method asks for at least as well as the reference's. */
  private boolean isCloser(Pooling pooling, Pooled pooled, double theirs) {
    WeightedFit ours = model.at(pooled.heterogeneity().tauSquared().value());
    WeightedFit reference = model.at(theirs);
    int df = model.degreesOfFreedom();
    return switch (pooling.method()) {
      case MAXIMUM_LIKELIHOOD ->
          isHigher(ours.logLikelihood(), reference.logLikelihood())
              && isNearer(score(ours, false), score(reference, false), ours.tauSquared());
      case RESTRICTED_MAXIMUM_LIKELIHOOD ->
          isHigher(ours.restrictedLogLikelihood(), reference.restrictedLogLikelihood())
              && isNearer(score(ours, true), score(reference, true), ours.tauSquared());
      case EMPIRICAL_BAYES, PAULE_MANDEL ->
          Math.abs(ours.residualSum() - df) <= Math.abs(reference.residualSum() - df);
      case EQUAL_EFFECTS, DERSIMONIAN_LAIRD, HEDGES, HUNTER_SCHMIDT, SIDIK_JONKMAN -> false;
    };
  }

  /** A likelihood is flat at its top: two values closer than its own rounding count as equal. */
  private static boolean isHigher(double ours, double reference) {
    return ours >= reference - (LIKELIHOOD_ROUNDING * Math.abs(reference));
  }

  /** Whether the likelihood's slope is nearer 0 than the reference's; at 0 it may fall. */
  private static boolean isNearer(double ours, double reference, double tauSquared) {
    return Math.abs(ours) <= Math.abs(reference) || (tauSquared == 0 && ours <= 0);
  }

  /** Twice the derivative of the log-likelihood by τ². */
  private static double score(WeightedFit fit, boolean restricted) {
    double trace = restricted ? fit.traceP() : fit.sumOfWeights();
    return fit.residualSumOfSquaredWeights() - trace;
  }

  private Figure judged(
      JsonNode fit, String name, double ours, double atTheirTauSquared, double tolerance) {
    String place =
        set.name() + " " + fit.path("method").asString() + " " + fit.path("test").asString();
    OptionalDouble reference = ReferenceSet.number(fit.path(name));
    return Figure.judged(
        place,
        name,
        ReferenceSet.finite(ours),
        reference,
        ReferenceSet.finite(atTheirTauSquared),
        tolerance);
  }

  private static double lower(Optional<Interval> interval) {
    return interval.map(Interval::lower).orElse(Double.NaN);
  }

  private static double upper(Optional<Interval> interval) {
    return interval.map(Interval::upper).orElse(Double.NaN);
  }
}
