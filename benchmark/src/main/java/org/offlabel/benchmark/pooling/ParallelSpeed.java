package org.offlabel.benchmark.pooling;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooling;

/** A hundred thousand small meta-analyses on one thread, two, and so on up to the processors. */
final class ParallelSpeed {

  static final int COUNT = 100_000;
  private static final long SEED = 20_261_102;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  private final List<Effects> sets = DataSets.manySmall(COUNT, SEED);

  /** The least time of several rounds, in seconds. */
  double seconds(int threads) throws InterruptedException {
    double best = Double.POSITIVE_INFINITY;
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        long start = System.nanoTime();
        double sum = pool.submit(this::all).get();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!Double.isFinite(sum)) {
          throw new IllegalStateException("an estimate that is no number");
        }
        if (round >= 0) {
          best = Math.min(best, seconds);
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fit failed", e);
    }
    return best;
  }

  private double all() {
    Pooling pooling = Pooling.randomEffects();
    return sets.parallelStream()
        .mapToDouble(effects -> pooling.pool(effects).orElseThrow().estimate().value())
        .sum();
  }
}
