package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.asymmetry.SelectionSearch.End;
import org.offlabel.metaanalysis.asymmetry.SelectionSearch.Summit;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A selection model: how likely a study is to be seen is a step function of its p value, estimated
 * together with the mean and the variance between studies by maximum likelihood. Vevea and Hedges,
 * Psychometrika 1995;60:419-435; metafor's {@code selmodel} of type "stepfun". Immutable; {@code
 * StepSelection.at(0.025).fit(effects)}.
 *
 * <p>The likelihood may have several peaks. The search climbs from a dozen starts and from τ² = 0
 * and keeps the highest, where programs with one start may stay on a lower one.
 *
 * @param steps p values where the chance to be seen may change, rising, above 0 and below 1
 * @param alternative what p values are of
 * @param equalEffects whether τ² is taken as 0
 * @param level of the intervals, such as 0.95
 */
public record StepSelection(
    List<Double> steps, Alternative alternative, boolean equalEffects, double level) {

  private static final double USUAL_LEVEL = 0.95;

  /** Log-likelihoods nearer than this are the same. */
  private static final double SAME_HEIGHT = 1e-9;

  public StepSelection {
    steps = List.copyOf(steps);
    Interval.checkLevel(level);
    double before = 0;
    for (double step : steps) {
      if (!(step > before && step < 1)) {
        throw new IllegalArgumentException(
            "steps are p values in rising order above 0 and below 1, such as 0.025: " + steps);
      }
      before = step;
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a step function needs a step, such as 0.025");
    }
  }

  /** One-sided p values of effects above 0, random effects, 95 %. */
  public static StepSelection at(double... steps) {
    return new StepSelection(
        DoubleStream.of(steps).boxed().toList(), Alternative.GREATER, false, USUAL_LEVEL);
  }

  public StepSelection favouring(Alternative chosen) {
    return new StepSelection(steps, chosen, equalEffects, level);
  }

  public StepSelection withEqualEffects() {
    return new StepSelection(steps, alternative, true, level);
  }

  public StepSelection withLevel(double chosen) {
    return new StepSelection(steps, alternative, equalEffects, chosen);
  }

  /**
   * The model of these effects.
   *
   * @return a failure with hardly more studies than parameters, where an interval of p values has
   *     no study, where a weight runs to 0 or to infinity, and where the search does not converge
   */
  public Attempt<SelectionFit> fit(Effects effects) {
    int[] own = own(effects);
    int parameters = steps.size() + (equalEffects ? 1 : 2);
    if (effects.size() <= parameters) {
      return Attempt.failed(
          "The selection model has "
              + parameters
              + " parameters and needs more studies than that; there are "
              + effects.size()
              + ".");
    }
    for (int weight = 0; weight <= steps.size(); weight++) {
      int sought = weight;
      if (IntStream.of(own).noneMatch(each -> each == sought)) {
        return Attempt.failed(
            "No study has a p value from "
                + lower(weight)
                + " to "
                + upper(weight)
                + ", so its weight cannot be estimated; leave out a step.");
      }
    }
    return Pooling.randomEffects()
        .withMethod(equalEffects ? Method.EQUAL_EFFECTS : Method.MAXIMUM_LIKELIHOOD)
        .withLevel(level)
        .pool(effects)
        .flatMap(unselected -> fit(unselected, own));
  }

  private int[] own(Effects effects) {
    return effects.list().stream()
        .mapToDouble(effect -> alternative.pValue(effect.estimate() / effect.standardError()))
        .mapToInt(p -> StepFunction.weightOf(p, steps))
        .toArray();
  }

  /** The p value above which a weight holds. */
  double lower(int weight) {
    return weight == 0 ? 0 : steps.get(weight - 1);
  }

  /** The p value up to which a weight holds. */
  double upper(int weight) {
    return weight == steps.size() ? 1 : steps.get(weight);
  }

  private Attempt<SelectionFit> fit(Pooled unselected, int[] own) {
    Effects effects = unselected.effects();
    double[] variances = effects.variances();
    StepLikelihood likelihood =
        new StepLikelihood(
            effects.estimates(), variances, own, StepFunction.of(steps, alternative));
    double least = Arrays.stream(variances).min().orElseThrow();
    double unit = unselected.estimate().standardError();
    Summit flat =
        new SelectionSearch(likelihood, unit, least, true).best(starts(unselected, new double[1]));
    if (equalEffects) {
      return result(unselected, own, likelihood, flat, Optional.empty());
    }
    double tauSquared = Math.max(unselected.heterogeneity().tauSquared().value(), least / 10);
    double[] candidates = {tauSquared, tauSquared / 10, tauSquared * 4};
    Summit summit =
        new SelectionSearch(likelihood, unit, least, false).best(starts(unselected, candidates));
    boolean atZero =
        summit.end() == End.VARIANCE_TO_ZERO
            || (flat.end() == End.CONVERGED
                && flat.logLikelihood() >= summit.logLikelihood() - SAME_HEIGHT);
    return result(unselected, own, likelihood, atZero ? flat : summit, Optional.of(flat));
  }

  private List<double[]> starts(Pooled unselected, double[] tauSquared) {
    List<double[]> starts = new ArrayList<>();
    for (double variance : tauSquared) {
      for (double shrunk : new double[] {1, 0.5}) {
        for (double weight : new double[] {1, 0.25}) {
          double[] start = new double[steps.size() + 2];
          Arrays.fill(start, weight);
          start[0] = shrunk * unselected.estimate().value();
          start[1] = variance;
          starts.add(start);
        }
      }
    }
    return starts;
  }

  private Attempt<SelectionFit> result(
      Pooled unselected,
      int[] own,
      StepLikelihood likelihood,
      Summit summit,
      Optional<Summit> flat) {
    if (summit.end() == End.WEIGHT_TO_BOUND) {
      return Attempt.failed(
          "The likelihood is highest where a weight is 0 or infinite; take fewer or other steps.");
    }
    if (summit.end() != End.CONVERGED) {
      return Attempt.failed(
          "The search did not converge after "
              + summit.iterations()
              + " iterations; take fewer or other steps.");
    }
    return SelectionFit.of(this, unselected, own, likelihood, summit, flat);
  }
}
