package org.offlabel.metaanalysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Pools again and again, each time without one of the studies (Cochrane Handbook 10.14).
 *
 * @param pooling how to pool
 */
public record LeaveOneOut(Pooling pooling) {

  public static LeaveOneOut of(Pooling pooling) {
    return new LeaveOneOut(pooling);
  }

  /**
   * One pooled estimate per study left out.
   *
   * @return a failure with fewer than two studies, or too few for the pooling's test
   */
  public Attempt<Omissions> run(Effects effects) {
    if (effects.size() < 2) {
      return Attempt.failed("To leave one study out and pool the rest, there must be two or more.");
    }
    return pooling.pool(effects).flatMap(all -> omit(effects, all));
  }

  private Attempt<Omissions> omit(Effects effects, Pooled all) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      String study = effects.list().get(i).study();
      switch (pooling.pool(without(effects, i))) {
        case Attempt.Succeeded<Pooled>(Pooled rest) -> steps.add(Step.of(study, rest));
        case Attempt.Failed<Pooled>(String reason) -> {
          return Attempt.failed("Without " + study + ": " + reason);
        }
      }
    }
    return Attempt.succeeded(new Omissions(all, steps));
  }

  /** The effects without one. */
  static Effects without(Effects effects, int study) {
    List<Effect> rest = new ArrayList<>(effects.list());
    rest.remove(study);
    return new Effects(effects.measure(), rest);
  }
}
