package org.offlabel.benchmark.pooling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The eighteen fits of every file of reference values, measured by JMH. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FitSpeed {

  /** The data sets, read once. */
  @State(Scope.Benchmark)
  public static class Sets {
    /** The folder of reference values. */
    @Param("")
    public String folder = "";

    private List<Effects> effects = List.of();
    private final List<Pooling> poolings = EighteenFits.poolings();

    /** Reads the files. */
    @Setup
    public void read() throws IOException {
      effects = DataSets.ofReference(Path.of(folder));
    }
  }

  /** All fits of all sets. */
  @Benchmark
  public double allFits(Sets sets) {
    return EighteenFits.run(sets.effects, sets.poolings);
  }
}
