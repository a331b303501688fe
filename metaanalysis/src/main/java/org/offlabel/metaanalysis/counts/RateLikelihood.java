package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.RateComparison;

/** How events in person-time are turned into a likelihood of the log rate ratio. */
public enum RateLikelihood {
  /** Two Poisson counts, with a parameter for the level of each study: metafor's UM.FS. */
  FIXED_STUDIES("Poisson, a fixed level for each study"),
  /** Two Poisson counts, with the level normal between studies: metafor's UM.RS. */
  RANDOM_STUDIES("Poisson, levels of studies random"),
  /** The events of group 1 given those of both, binomial without approximation: metafor's CM.EL. */
  CONDITIONAL("binomial, given the events of both groups");

  private final String words;

  RateLikelihood(String words) {
    this.words = words;
  }

  /** The likelihood in words. */
  public String words() {
    return words;
  }

  StudyModel model(RateComparison s) {
    PoissonCurve one = new PoissonCurve(s.events1(), s.time1());
    PoissonCurve two = new PoissonCurve(s.events2(), s.time2());
    return switch (this) {
      case FIXED_STUDIES -> new StudyModel.FixedLevel(one, two);
      case RANDOM_STUDIES -> new StudyModel.RandomLevel(one, two);
      case CONDITIONAL ->
          new StudyModel.OneCurve(
              BinomialCurve.of(
                  s.events1(), Rates.events(s), Math.log(s.time1()) - Math.log(s.time2())));
    };
  }

  /** Why these studies leave the likelihood without a highest point; empty if they do not. */
  static Optional<String> whyUnbounded(List<RateComparison> studies) {
    boolean zero = studies.stream().allMatch(s -> s.events1() == 0);
    boolean infinite = studies.stream().allMatch(s -> s.events2() == 0);
    return zero || infinite
        ? Optional.of(
            "The likelihood is highest at a rate ratio of "
                + (zero ? "0" : "infinity")
                + ", since one group had no event in any study; pool rate differences, or report"
                + " the counts and the Mantel-Haenszel test.")
        : Optional.empty();
  }

  /** Where to begin: the shared parameters, then the levels of the studies. */
  ArrowPoint start(List<RateComparison> studies) {
    double r = 0;
    double s = 0;
    double mean = 0;
    double[] levels = new double[studies.size()];
    for (int i = 0; i < levels.length; i++) {
      RateComparison each = studies.get(i);
      r += (each.events1() + 0.5) * Rates.share2(each);
      s += (each.events2() + 0.5) * Rates.share1(each);
      levels[i] = Math.log((each.events2() + 0.5) / each.time2());
      mean += levels[i] / levels.length;
    }
    double effect = Math.log(r) - Math.log(s);
    return new ArrowPoint(
        this == RANDOM_STUDIES ? new double[] {effect, mean, 0.5} : new double[] {effect}, levels);
  }
}
