package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Reference;

/** A two-sided p value of "no effect", as a paper prints it. */
public sealed interface ReportedP {

  /**
   * The value itself, such as p = 0.008.
   *
   * @param p above 0, up to 1
   */
  record Exactly(double p) implements ReportedP {
    public Exactly {
      checkProbability(p);
    }
  }

  /**
   * Only that it is smaller, such as p &lt; 0.05.
   *
   * @param p above 0, up to 1
   */
  record Below(double p) implements ReportedP {
    public Below {
      checkProbability(p);
    }
  }

  /**
   * Only that it is larger, such as p &gt; 0.05.
   *
   * @param p above 0, up to 1
   */
  record Above(double p) implements ReportedP {
    public Above {
      checkProbability(p);
    }
  }

  /** Only that it was "not significant". */
  record NotSignificant() implements ReportedP {}

  /**
   * What the p value says of the effect's standard error, |effect| over the quantile (Cochrane
   * Handbook, sections 6.3.1, 6.3.2 and 6.5.2.3): an exact p fixes it; p &lt; 0.05 says that it is
   * at most so large; p &gt; 0.05 and "NS" say nothing.
   *
   * @param effect on the scale of the test, so the logarithm of a ratio
   * @param reference what the test used: normal, or t with its degrees of freedom
   */
  default Attempt<Recovered> standardError(double effect, Reference reference) {
    return switch (this) {
      case Exactly(double p) ->
          ratio(effect, p, reference)
              .map(error -> new Recovered.Exact(error, told(error, "p = " + p, reference)));
      case Below(double p) ->
          ratio(effect, p, reference)
              .map(
                  error ->
                      new Recovered.Bound(
                          error,
                          Recovered.Direction.AT_MOST,
                          told(error, "p < " + p + ", so at most this", reference)));
      case Above(double p) -> unusable("p > " + p);
      case NotSignificant ns -> unusable("'not significant'");
    };
  }

  private static Attempt<Recovered> unusable(String printed) {
    return Attempt.failed(
        printed
            + " does not say how large the standard error is; look for an interval, an exact p"
            + " value or standard deviations, or ask the authors");
  }

  private static Attempt<Double> ratio(double effect, double p, Reference reference) {
    double quantile = reference.upperQuantile(p / 2);
    if (effect == 0 || quantile == 0) {
      return Attempt.failed(
          "an effect of 0 or a p value of 1 gives no standard error; take it from an interval or"
              + " from standard deviations");
    }
    return Attempt.succeeded(Math.abs(effect) / quantile);
  }

  private static Explanation told(double error, String printed, Reference reference) {
    return Explanation.of(
        "standard error = |effect| / quantile = " + error,
        Explanation.of(
            "from the printed "
                + printed
                + (reference.isNormal()
                    ? ", normal"
                    : ", t with " + reference.degreesOfFreedom() + " df")));
  }

  private static void checkProbability(double p) {
    if (!(p > 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "a p value lies above 0 and up to 1, not " + p + "; 'p = 0.000' is p below 0.0005");
    }
  }
}
