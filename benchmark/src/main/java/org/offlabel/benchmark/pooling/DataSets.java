package org.offlabel.benchmark.pooling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.offlabel.benchmark.oracle.ReferenceSet;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;

/** Where the effects that are pooled come from. */
final class DataSets {

  private static final double MEAN = 0.3;
  private static final double BETWEEN = 0.05;

  private DataSets() {}

  /** The effects of every file of reference values, in the order of the files' names. */
  static List<Effects> ofReference(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Effects> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(ReferenceSet.read(file).effects());
    }
    return List.copyOf(sets);
  }

  /** So many studies around a common mean, with τ² = 0.05 and variances from 0.01 to 0.5. */
  static Effects generated(int studies, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] estimates = new double[studies];
    double[] variances = new double[studies];
    for (int i = 0; i < studies; i++) {
      variances[i] = 0.01 + (0.49 * random.nextDouble());
      estimates[i] = MEAN + (Math.sqrt(BETWEEN + variances[i]) * random.nextGaussian());
    }
    return Effects.of(Measure.GENERIC, estimates, variances);
  }

  /** Many small meta-analyses of 3 to 20 studies. */
  static List<Effects> manySmall(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Effects> sets = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sets.add(generated(random.nextInt(3, 21), random.nextLong()));
    }
    return List.copyOf(sets);
  }
}
