package org.offlabel.metaanalysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Cumulative meta-analysis: pools the first study, the first two, and so on (Lau and others, N Engl
 * J Med 1992;327:248-254). Immutable; {@code Cumulative.of(pooling).run(effects)}.
 *
 * @param pooling how to pool; the first study alone is always given with the z test
 */
public record Cumulative(Pooling pooling) {

  public static Cumulative of(Pooling pooling) {
    return new Cumulative(pooling);
  }

  /**
   * In the order of the effects.
   *
   * @return a failure without any study
   */
  public Attempt<Accumulation> run(Effects effects) {
    return run(effects, "as given", IntStream.range(0, effects.size()).toArray());
  }

  /** The most precise study first; studies of the same variance in the order given. */
  public Attempt<Accumulation> byPrecision(Effects effects) {
    List<Double> variances = Arrays.stream(effects.variances()).boxed().toList();
    return run(effects, "most precise first", rising(variances));
  }

  /**
   * In rising order of a key, such as the year; studies of the same key in the order given.
   *
   * @param keys one for each study
   */
  public <K extends Comparable<? super K>> Attempt<Accumulation> by(List<K> keys, Effects effects) {
    if (keys.size() != effects.size()) {
      throw new IllegalArgumentException(keys.size() + " keys for " + effects.size() + " studies");
    }
    return run(effects, "by rising key", rising(keys));
  }

  private static <K extends Comparable<? super K>> int[] rising(List<K> keys) {
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted(Comparator.comparing(keys::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Attempt<Accumulation> run(Effects effects, String order, int[] positions) {
    if (effects.size() == 0) {
      return Attempt.failed("There is no study to begin with.");
    }
    List<Effect> sorted = Arrays.stream(positions).mapToObj(effects.list()::get).toList();
    Effects inOrder = new Effects(effects.measure(), sorted);
    List<Step> steps = new ArrayList<>();
    for (int count = 1; count <= sorted.size(); count++) {
      String study = sorted.get(count - 1).study();
      Pooling chosen = count == 1 ? pooling.withTest(TestMethod.Z) : pooling;
      switch (chosen.pool(new Effects(effects.measure(), sorted.subList(0, count)))) {
        case Attempt.Succeeded<Pooled>(Pooled pooled) -> steps.add(Step.of(study, pooled));
        case Attempt.Failed<Pooled>(String reason) -> {
          return Attempt.failed("Up to " + study + ": " + reason);
        }
      }
    }
    return Attempt.succeeded(new Accumulation(inOrder, pooling, order, steps));
  }
}
