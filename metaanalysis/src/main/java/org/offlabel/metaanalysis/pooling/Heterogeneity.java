package org.offlabel.metaanalysis.pooling;

import java.util.Optional;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquaredInterval;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * How much the studies' effects differ beyond chance.
 *
 * @param q Cochran's Q: the sum of squared distances from the equal-effects estimate, each in its
 *     own standard errors
 * @param degreesOfFreedom of Q: studies less coefficients, 0 or more
 * @param typicalVariance the sampling variance of a "typical" study, (k − p)/tr(P); Higgins and
 *     Thompson 2002, Stat Med 21:1539-1558; not a number with no degrees of freedom
 * @param tauSquared the variance between studies
 * @param tauSquaredInterval its Q-profile confidence interval; empty for equal effects and where no
 *     degree of freedom is left
 * @param equalEffects whether the model takes τ² as 0, in which case {@link #iSquared()} is of Q
 */
public record Heterogeneity(
    double q,
    int degreesOfFreedom,
    double typicalVariance,
    TauSquared tauSquared,
    Optional<Interval> tauSquaredInterval,
    boolean equalEffects) {

  /**
   * What these studies show of heterogeneity around the model.
   *
   * @param tauSquared the estimate of the variance between studies
   * @param method that gave it
   * @param level of the Q-profile interval, such as 0.95
   */
  public static Heterogeneity of(
      MixedModel model, TauSquared tauSquared, Method method, double level) {
    WeightedFit equal = model.at(0);
    int df = model.degreesOfFreedom();
    boolean equalEffects = method.isEqualEffects();
    return new Heterogeneity(
        df == 0 ? 0 : equal.residualSum(),
        df,
        df == 0 ? Double.NaN : df / equal.traceP(),
        tauSquared,
        df == 0 || equalEffects
            ? Optional.empty()
            : Optional.of(TauSquaredInterval.qProfile(model, level)),
        equalEffects);
  }

  /** The p value of "all studies have the same effect"; 1 with no degrees of freedom. */
  public double pValue() {
    return degreesOfFreedom == 0 ? 1 : new ChiSquared(degreesOfFreedom).upperTail(q);
  }

  /**
   * I² in percent, 0 to 100, by the definition that goes with the model: from τ² for random effects
   * (as metafor gives it), from Q for equal effects.
   */
  public double iSquared() {
    return equalEffects ? iSquaredFromQ() : iSquaredFromTauSquared();
  }

  /** I² in percent as max(0, (Q − df)/Q); Higgins et al. 2003, BMJ 327:557-560. */
  public double iSquaredFromQ() {
    return q <= degreesOfFreedom ? 0 : 100 * ((q - degreesOfFreedom) / q);
  }

  /** I² in percent as τ²/(τ² + typical sampling variance). */
  public double iSquaredFromTauSquared() {
    return degreesOfFreedom == 0
        ? 0
        : 100 * (tauSquared.value() / (tauSquared.value() + typicalVariance));
  }

  /** H² by the definition that goes with the model, as for {@link #iSquared()}. */
  public double hSquared() {
    return equalEffects ? hSquaredFromQ() : hSquaredFromTauSquared();
  }

  /** H² as Q/df; 1 with no degrees of freedom. */
  public double hSquaredFromQ() {
    return degreesOfFreedom == 0 ? 1 : q / degreesOfFreedom;
  }

  /** H² as (τ² + typical sampling variance)/typical sampling variance. */
  public double hSquaredFromTauSquared() {
    return degreesOfFreedom == 0 ? 1 : 1 + (tauSquared.value() / typicalVariance);
  }

  /** The interval of I² that follows from that of τ², in percent. */
  public Optional<Interval> iSquaredInterval() {
    return tauSquaredInterval.map(
        interval -> interval.mapped(t -> 100 * (t / (t + typicalVariance))));
  }
}
