package org.offlabel.metaanalysis.combination;

import java.util.List;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * The p value of the hypothesis that no study has an effect in the asked direction, against the
 * alternative that at least one has. It says nothing of the size of an effect.
 *
 * @param method how the p values were combined
 * @param statistic the method's statistic: chi-squared, z, the sum, or the smallest p
 * @param logP the natural logarithm of the combined one-sided p value, 0 or less
 * @param bound how the combined p value relates to the true one
 * @param studies what was combined
 */
public record CombinedP(
    CombiningMethod method, double statistic, double logP, Bound bound, List<StudyP> studies)
    implements Result {

  public CombinedP {
    if (!(logP <= 0)) {
      throw new IllegalArgumentException("the logarithm of a p value is not above 0: " + logP);
    }
    studies = List.copyOf(studies);
  }

  /** The combined one-sided p value; 0 where it is below the smallest double, see logP. */
  public double pValue() {
    return Math.exp(logP);
  }

  /** The names of the studies whose p value was reported as a bound only. */
  public List<String> bounded() {
    return studies.stream()
        .filter(study -> study.bound() != Bound.EXACT)
        .map(StudyP::study)
        .toList();
  }

  @Override
  public Provenance provenance() {
    Checksum checksum = new Checksum();
    for (StudyP study : studies) {
      checksum
          .add(study.study())
          .add(study.direction().name())
          .add(study.bound().name())
          .add(study.tail(), study.weight());
    }
    return Provenance.of(
        "combined one-sided p values of " + studies.size() + " studies, " + method.words(),
        checksum);
  }

  @Override
  public Explanation explanation() {
    String line =
        "combined one-sided p = %s by %s; %s"
            .formatted(Figures.ofLog(logP), method.words(), bound.words());
    return new Explanation(
        line,
        List.of(
            Explanation.of(method.statisticInWords() + " = " + Figures.of(statistic)),
            new Explanation("from", studies.stream().map(CombinedP::explained).toList()),
            Explanation.of(
                "a small p says that at least one study has an effect this way, not how large")));
  }

  private static Explanation explained(StudyP study) {
    String mark =
        study.bound() == Bound.EXACT ? "" : ", reported only as a bound, taken at its limit";
    return Explanation.of(
        "%s: one-sided p %s, z %s, weight %s%s"
            .formatted(
                study.study(),
                Figures.ofLog(study.logP()),
                Figures.of(study.z()),
                Figures.of(study.weight()),
                mark));
  }
}
