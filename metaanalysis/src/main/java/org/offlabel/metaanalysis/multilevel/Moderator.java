package org.offlabel.metaanalysis.multilevel;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A characteristic that may explain why effects differ, as one column of numbers.
 *
 * @param name its name, not blank
 * @param values its value for each effect, finite, in the order of the effects
 */
public record Moderator(String name, List<Double> values) {

  public Moderator {
    values = List.copyOf(values);
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of a moderator is blank");
    }
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(name + ": a moderator must be finite, not " + value);
      }
    }
  }

  public static Moderator of(String name, double... values) {
    return new Moderator(name, DoubleStream.of(values).boxed().toList());
  }
}
