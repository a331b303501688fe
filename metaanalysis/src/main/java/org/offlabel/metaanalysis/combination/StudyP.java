package org.offlabel.metaanalysis.combination;

import org.offlabel.metaanalysis.statistic.Reference;

/**
 * One study's p value, kept as the smaller of its two tails with the side that tail is on, so that
 * strong evidence against the hypothesis is as exact as strong evidence for it.
 *
 * @param study the study's name
 * @param tail the probability of the tail on the side of {@code direction}: above 0, up to 0.5
 * @param direction the side the study's effect lies on
 * @param bound how {@code tail} relates to the true tail
 * @param weight the weight in Stouffer's method, above 0 and finite, such as the square root of the
 *     sample size; 1 when all studies count alike
 */
public record StudyP(String study, double tail, Direction direction, Bound bound, double weight) {

  public StudyP {
    if (study.isBlank()) {
      throw new IllegalArgumentException("a study needs a name");
    }
    if (!(tail > 0 && tail <= 0.5)) {
      throw new IllegalArgumentException(
          study + ": the smaller tail of a p value lies above 0 and up to 0.5, not " + tail);
    }
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException(
          study + ": a weight must be above 0 and finite, not " + weight);
    }
  }

  /**
   * From a one-sided p value whose small values favour the hypothesis.
   *
   * @throws IllegalArgumentException unless p lies above 0 and below 1: a printed 0 or 1 is rounded
   *     and belongs in {@link #atMost}
   */
  public static StudyP oneSided(String study, double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException(
          study
              + ": a one-sided p value lies above 0 and below 1, not "
              + p
              + "; a printed 0 or 1 is rounded, so state the bound instead (p < 0.001)");
    }
    return p <= 0.5
        ? new StudyP(study, p, Direction.FAVOURS, Bound.EXACT, 1)
        : new StudyP(study, 1 - p, Direction.OPPOSES, Bound.EXACT, 1);
  }

  /**
   * From a two-sided p value of a symmetric test and the side the effect lies on: half of it is the
   * tail on that side.
   *
   * @param p above 0, up to 1
   */
  public static StudyP twoSided(String study, double p, Direction direction) {
    if (!(p > 0 && p <= 1)) {
      throw new IllegalArgumentException(
          study
              + ": a two-sided p value lies above 0 and up to 1, not "
              + p
              + "; a printed 0 is rounded, so state the bound instead (p < 0.001)");
    }
    return new StudyP(study, Math.max(p / 2, Double.MIN_VALUE), direction, Bound.EXACT, 1);
  }

  /** From "p &lt; limit", two-sided: taken at its limit and marked as a bound. */
  public static StudyP atMost(String study, double limit, Direction direction) {
    return twoSided(study, limit, direction).bounded(Bound.AT_MOST);
  }

  /** From "p &gt; limit", two-sided, as "not significant": taken at its limit and marked. */
  public static StudyP atLeast(String study, double limit, Direction direction) {
    return twoSided(study, limit, direction).bounded(Bound.AT_LEAST);
  }

  /** The same with this weight in Stouffer's method. */
  public StudyP weighing(double newWeight) {
    return new StudyP(study, tail, direction, bound, newWeight);
  }

  /** The same study asked the opposite question. */
  public StudyP reversed() {
    return new StudyP(study, tail, direction.reversed(), bound, weight);
  }

  /** The one-sided p value; rounds to 1 where the tail against the hypothesis is below 1e-17. */
  public double oneSidedP() {
    return direction == Direction.FAVOURS ? tail : 1 - tail;
  }

  /** The natural logarithm of the one-sided p value, exact at both ends. */
  public double logP() {
    return direction == Direction.FAVOURS ? Math.log(tail) : Math.log1p(-tail);
  }

  /** The standard normal deviate, positive where the study favours the hypothesis. */
  public double z() {
    double z = Reference.NORMAL.upperQuantile(tail);
    return direction == Direction.FAVOURS ? z : -z;
  }

  /** How {@link #oneSidedP()} relates to the true one: a tail against it turns the bound round. */
  public Bound oneSidedBound() {
    return direction == Direction.FAVOURS ? bound : bound.reversed();
  }

  private StudyP bounded(Bound newBound) {
    return new StudyP(study, tail, direction, newBound, weight);
  }
}
