package org.offlabel.benchmark.pooling;

import java.util.concurrent.TimeUnit;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One fit by REML of more and more studies, measured by JMH. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthSpeed {

  private static final long SEED = 20_261_101;

  /** The studies, generated once. */
  @State(Scope.Benchmark)
  public static class Studies {
    /** How many. */
    @Param({"100", "1000", "10000", "100000", "1000000"})
    public int count;

    private Effects effects = Effects.of(Measure.GENERIC, new double[0], new double[0]);

    /** Generates them. */
    @Setup
    public void generate() {
      effects = DataSets.generated(count, SEED);
    }
  }

  /** One fit, with τ²'s interval. */
  @Benchmark
  public Pooled reml(Studies studies) {
    return Pooling.randomEffects().pool(studies.effects).orElseThrow();
  }
}
