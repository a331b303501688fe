package org.offlabel.metaanalysis.regression;

import java.util.List;
import java.util.stream.Stream;

/** Something known of each study that its effect may depend on. */
public sealed interface Moderator {

  /** Its name, as it stands in the names of coefficients. */
  String name();

  /** For how many studies it is given. */
  int studies();

  /**
   * A number per study, such as a year or a dose.
   *
   * @param name not blank
   * @param values finite, one per study in the order of the effects
   */
  record Numeric(String name, List<Double> values) implements Moderator {
    public Numeric {
      checkName(name);
      values = List.copyOf(values);
      for (int i = 0; i < values.size(); i++) {
        if (!Double.isFinite(values.get(i))) {
          throw new IllegalArgumentException(
              name + " of study " + (i + 1) + " must be a finite number, not " + values.get(i));
        }
      }
    }

    @Override
    public int studies() {
      return values.size();
    }
  }

  /**
   * A category per study, treatment-coded: each coefficient compares one level with the reference.
   *
   * @param name not blank
   * @param values one per study in the order of the effects
   * @param reference the level that the others are compared with, one of the values
   */
  record Factor(String name, List<String> values, String reference) implements Moderator {
    public Factor {
      checkName(name);
      values = List.copyOf(values);
      if (!values.isEmpty() && !values.contains(reference)) {
        throw new IllegalArgumentException(
            name + ": no study has the reference level '" + reference + "'");
      }
    }

    @Override
    public int studies() {
      return values.size();
    }

    /** The levels, the reference first, the others in alphabetical order. */
    public List<String> levels() {
      return Stream.concat(
              Stream.of(reference),
              values.stream().distinct().filter(level -> !level.equals(reference)).sorted())
          .toList();
    }
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a moderator's name is one line of text: '" + name + "'");
    }
  }
}
