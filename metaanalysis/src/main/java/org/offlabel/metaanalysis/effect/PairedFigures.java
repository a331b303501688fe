package org.offlabel.metaanalysis.effect;

import java.util.List;
import org.offlabel.metaanalysis.recovery.Recovered;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Goes through paired studies, recovers the spread of each one's differences and says how.
 *
 * @param measure what is computed
 * @param method how, in words
 */
record PairedFigures(Measure measure, String method) {

  /** An estimate and its variance. */
  record Figures(double estimate, double variance) {}

  /** What a study with this standard deviation of differences gives. */
  interface Formula {
    Attempt<Figures> of(PairedStudy study, double deviation);
  }

  EffectSet of(List<? extends PairedStudy> studies, Formula formula) {
    EffectCollector collector =
        new EffectCollector(
            measure,
            method,
            "look for differences that vary, or for a correlation below 1, in the report");
    for (PairedStudy study : studies) {
      collector.reported(study.study() + " " + study.spread(), figures(study));
      Attempt<Recovered> recovered = study.deviationOfDifferences();
      Attempt<Figures> figures =
          recovered.flatMap(PairedStudy::usable).flatMap(deviation -> formula.of(study, deviation));
      switch (figures) {
        case Attempt.Succeeded<Figures>(Figures found) -> {
          collector.add(study.study(), found.estimate(), found.variance());
          recovered
              .toOptional()
              .ifPresent(each -> collector.note(study.study(), each.explanation().line()));
        }
        case Attempt.Failed<Figures>(String reason) -> collector.exclude(study.study(), reason);
      }
    }
    return collector.set();
  }

  private static double[] figures(PairedStudy study) {
    return switch (study) {
      case PairedMeans m -> new double[] {m.n(), m.mean1(), m.sd1(), m.mean2(), m.sd2()};
      case PairedDifference d -> new double[] {d.n(), d.difference()};
    };
  }
}
