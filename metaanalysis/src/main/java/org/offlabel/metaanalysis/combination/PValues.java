package org.offlabel.metaanalysis.combination;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The p values of independent studies of one hypothesis, ready to be combined.
 *
 * <p>The alternative is one-sided. For the other side ask {@link #reversed()}; the two answers do
 * not add up to 1.
 *
 * @param studies one p value each; may be empty, and then nothing can be combined
 */
public record PValues(List<StudyP> studies) {

  public PValues {
    studies = List.copyOf(studies);
  }

  public static PValues of(StudyP... studies) {
    return new PValues(List.of(studies));
  }

  /** The same studies asked for an effect in the other direction. */
  public PValues reversed() {
    return new PValues(studies.stream().map(StudyP::reversed).toList());
  }

  /** -2 sum ln p against chi-squared with 2k degrees of freedom (Fisher 1932). */
  public Attempt<CombinedP> fisher() {
    return combined(
        CombiningMethod.FISHER,
        -2 * sum(StudyP::logP),
        statistic -> LogTail.halfChiSquared(studies.size(), statistic / 2));
  }

  /** sum w z / sqrt(sum w^2) against the standard normal (Stouffer 1949, Liptak 1958). */
  public Attempt<CombinedP> stouffer() {
    double largest = studies.stream().mapToDouble(StudyP::weight).max().orElse(1);
    double squares = sum(study -> Math.pow(study.weight() / largest, 2));
    return combined(
        CombiningMethod.STOUFFER,
        sum(study -> study.weight() / largest * study.z()) / Math.sqrt(squares),
        LogTail::normal);
  }

  /** sum p against the sum of k uniform numbers (Edgington 1972). */
  public Attempt<CombinedP> edgington() {
    return combined(
        CombiningMethod.EDGINGTON,
        sum(StudyP::oneSidedP),
        statistic -> LogTail.uniformSum(studies.size(), statistic));
  }

  /** 1 - (1 - smallest p)^k (Tippett 1931). */
  public Attempt<CombinedP> tippett() {
    double smallest = studies.stream().mapToDouble(StudyP::logP).min().orElse(0);
    return combined(
        CombiningMethod.TIPPETT, Math.exp(smallest), ignored -> logOfAnyBelow(smallest));
  }

  private double logOfAnyBelow(double logP) {
    // ln(1 - p) from the tail itself: 1 - p would round where p is near 1.
    double logRest =
        studies.stream()
            .filter(study -> study.logP() == logP)
            .mapToDouble(study -> study.reversed().logP())
            .findFirst()
            .orElseThrow();
    return Math.log(-Math.expm1(studies.size() * logRest));
  }

  private Attempt<CombinedP> combined(
      CombiningMethod method, double statistic, DoubleUnaryOperator logTail) {
    if (studies.isEmpty()) {
      return Attempt.failed("There is no p value to combine; give at least one study's p value.");
    }
    Bound bound = studies.stream().map(StudyP::oneSidedBound).reduce(Bound.EXACT, Bound::and);
    return Attempt.succeeded(
        new CombinedP(method, statistic, logTail.applyAsDouble(statistic), bound, studies));
  }

  private double sum(ToDoubleFunction<StudyP> figure) {
    return studies.stream().mapToDouble(figure).sum();
  }
}
