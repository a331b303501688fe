package org.offlabel.metaanalysis.asymmetry;

import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.result.Checksum;

/** What stands for a study's smallness in a regression test; each goes to 0 as studies grow. */
public sealed interface Predictor {

  /** The standard error of the effect (Egger and others, BMJ 1997;315:629-634). */
  record StandardError() implements Predictor {}

  /** The sampling variance. */
  record Variance() implements Predictor {}

  /**
   * The reciprocal of the sample size.
   *
   * @param sizes above 0, one per study, in the order of the studies
   */
  record InverseSize(List<Double> sizes) implements Predictor {
    public InverseSize {
      sizes = checked(sizes);
    }
  }

  /**
   * The reciprocal of the root of the sample size.
   *
   * @param sizes above 0, one per study, in the order of the studies
   */
  record InverseRootSize(List<Double> sizes) implements Predictor {
    public InverseRootSize {
      sizes = checked(sizes);
    }
  }

  /** The name in words, such as "standard error". */
  default String words() {
    return switch (this) {
      case StandardError error -> "standard error";
      case Variance variance -> "sampling variance";
      case InverseSize inverse -> "1/sample size";
      case InverseRootSize root -> "1/square root of the sample size";
    };
  }

  /**
   * Its value for each study.
   *
   * @throws IllegalArgumentException if there are not as many sizes as effects
   */
  default double[] values(Effects effects) {
    return switch (this) {
      case StandardError error ->
          effects.list().stream().mapToDouble(Effect::standardError).toArray();
      case Variance variance -> effects.variances();
      case InverseSize(List<Double> sizes) -> sized(effects, sizes, 1);
      case InverseRootSize(List<Double> sizes) -> sized(effects, sizes, 0.5);
    };
  }

  /** The effects' checksum with what the predictor adds to the input. */
  default Checksum checksum(Effects effects) {
    Checksum checksum = effects.checksum();
    return switch (this) {
      case StandardError error -> checksum;
      case Variance variance -> checksum;
      case InverseSize inverse -> checksum.add(values(effects));
      case InverseRootSize root -> checksum.add(values(effects));
    };
  }

  private static double[] sized(Effects effects, List<Double> sizes, double power) {
    if (sizes.size() != effects.size()) {
      throw new IllegalArgumentException(
          sizes.size() + " sample sizes for " + effects.size() + " studies");
    }
    return sizes.stream().mapToDouble(size -> 1 / Math.pow(size, power)).toArray();
  }

  private static List<Double> checked(List<Double> sizes) {
    List<Double> copy = List.copyOf(sizes);
    IntStream.range(0, copy.size())
        .filter(i -> !(copy.get(i) > 0 && Double.isFinite(copy.get(i))))
        .findFirst()
        .ifPresent(
            i -> {
              throw new IllegalArgumentException(
                  "the sample size of study " + (i + 1) + " must be above 0, not " + copy.get(i));
            });
    return copy;
  }
}
