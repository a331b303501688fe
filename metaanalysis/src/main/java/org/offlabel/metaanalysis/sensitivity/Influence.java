package org.offlabel.metaanalysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * How much each study moves the pooled estimate: outlier and influence diagnostics, by leaving each
 * out and estimating everything anew; Viechtbauer and Cheung, Research Synthesis Methods
 * 2010;1:112-125. Under Knapp-Hartung the scale of the errors is that of the fit without the study,
 * as metafor has it.
 *
 * @param pooling how to pool
 */
public record Influence(Pooling pooling) {

  public static Influence of(Pooling pooling) {
    return new Influence(pooling);
  }

  /**
   * The diagnostics of each study.
   *
   * @return a failure with fewer than three studies, and where the estimate has no error
   */
  public Attempt<InfluenceTable> run(Effects effects) {
    if (effects.size() < 3) {
      return Attempt.failed(
          "Influence needs at least three studies, so that two are left; there "
              + (effects.size() == 1 ? "is 1." : "are " + effects.size() + "."));
    }
    return pooling.pool(effects).flatMap(this::diagnose);
  }

  private Attempt<InfluenceTable> diagnose(Pooled all) {
    if (!(all.estimate().standardError() > 0)) {
      return Attempt.failed(
          "The pooled estimate has a standard error of 0, so nothing can be measured by it; use"
              + " the z test.");
    }
    double[] weights = all.weights();
    List<StudyInfluence> rows = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Effect effect = all.effects().list().get(i);
      switch (pooling.pool(LeaveOneOut.without(all.effects(), i))) {
        case Attempt.Succeeded<Pooled>(Pooled rest) ->
            rows.add(row(effect, weights[i] / 100, all, rest));
        case Attempt.Failed<Pooled>(String reason) -> {
          return Attempt.failed("Without " + effect.study() + ": " + reason);
        }
      }
    }
    return Attempt.succeeded(new InfluenceTable(all, rows));
  }

  private static StudyInfluence row(Effect effect, double leverage, Pooled all, Pooled rest) {
    double tauSquared = rest.heterogeneity().tauSquared().value();
    double restWeights = 0;
    for (Effect other : rest.effects().list()) {
      restWeights += 1 / (other.variance() + tauSquared);
    }
    double total = effect.variance() + tauSquared;
    double scale = Math.sqrt(rest.estimate().variance() * restWeights);
    double moved = all.estimate().value() - rest.estimate().value();
    return new StudyInfluence(
        effect.study(),
        (effect.estimate() - rest.estimate().value())
            / (scale * Math.sqrt(total + (1 / restWeights))),
        moved / (scale * Math.sqrt(leverage * total)),
        moved * moved / all.estimate().variance(),
        rest.estimate().variance() / all.estimate().variance(),
        rest.heterogeneity().tauSquared(),
        rest.heterogeneity().q(),
        leverage,
        moved / (scale / Math.sqrt(restWeights + (1 / total))),
        all.studies());
  }
}
