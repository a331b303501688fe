package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * A confidence interval as printed.
 *
 * @param interval its ends and its level, as printed (ratios as ratios)
 * @param scale on which it was made; symmetric there
 * @param reference what it was made with: normal, or t for small groups
 */
public record ReportedInterval(Interval interval, Scale scale, Reference reference) {

  /** On which scale an interval is symmetric. */
  public enum Scale {
    /** As printed: differences and means. */
    PLAIN,
    /** On the logarithm of what is printed: ratios. */
    LOG
  }

  public ReportedInterval {
    if (scale == Scale.LOG && !(interval.lower() > 0)) {
      throw new IllegalArgumentException(
          "an interval of a ratio lies above 0; this begins at " + interval.lower());
    }
    if (!(Double.isFinite(interval.lower()) && Double.isFinite(interval.upper()))) {
      throw new IllegalArgumentException("an interval needs two finite ends: " + interval);
    }
  }

  /** An interval of a mean or a difference, made with the normal distribution. */
  public static ReportedInterval ofDifference(double lower, double upper, double level) {
    return new ReportedInterval(new Interval(lower, upper, level), Scale.PLAIN, Reference.NORMAL);
  }

  /** An interval of a ratio, made with the normal distribution on the log scale. */
  public static ReportedInterval ofRatio(double lower, double upper, double level) {
    return new ReportedInterval(new Interval(lower, upper, level), Scale.LOG, Reference.NORMAL);
  }

  /** The same interval, made with Student's t; for small groups. */
  public ReportedInterval withT(double degreesOfFreedom) {
    return new ReportedInterval(interval, scale, Reference.t(degreesOfFreedom));
  }

  /**
   * The standard error: the interval's width over twice the critical value, on the log scale for
   * ratios (Cochrane Handbook, sections 6.3.1, 6.3.2 and 6.5.2.2).
   */
  public Attempt<Recovered> standardError() {
    double lower = onScale(interval.lower());
    double upper = onScale(interval.upper());
    if (!(upper > lower)) {
      return Attempt.failed(
          "an interval without width gives no standard error; take it from figures printed with"
              + " more digits");
    }
    double divisor = 2 * reference.criticalValue(interval.level());
    double error = (upper - lower) / divisor;
    return Attempt.succeeded(
        new Recovered.Exact(
            error,
            Explanation.of(
                "standard error = (" + upper + " - " + lower + ") / " + divisor + " = " + error,
                Explanation.of(
                    "from the printed interval "
                        + interval.lower()
                        + " to "
                        + interval.upper()
                        + " at level "
                        + interval.level()
                        + (scale == Scale.LOG ? ", on the log scale" : "")
                        + (reference.isNormal()
                            ? ", normal"
                            : ", t with " + reference.degreesOfFreedom() + " df")))));
  }

  /** The effect in the middle of the interval, on the scale of the analysis (log for ratios). */
  public Recovered middle() {
    double middle = (onScale(interval.lower()) + onScale(interval.upper())) / 2;
    return new Recovered.Exact(
        middle,
        Explanation.of(
            "middle of the printed interval"
                + (scale == Scale.LOG ? " on the log scale" : "")
                + " = "
                + middle));
  }

  private double onScale(double printed) {
    return scale == Scale.LOG ? Math.log(printed) : printed;
  }
}
