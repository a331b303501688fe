package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.result.Explanation;

/** A number that a paper does not print, won back from those it does. */
public sealed interface Recovered {

  /** The number, finite: what {@link Bound} bounds it by, for a bound. */
  double value();

  /** How it was derived. */
  Explanation explanation();

  /**
   * The printed figures fix the number, up to their rounding.
   *
   * @param value the number
   * @param explanation how it was derived
   */
  record Exact(double value, Explanation explanation) implements Recovered {
    public Exact {
      checkFinite(value, explanation);
    }
  }

  /**
   * The printed figures suggest the number under an assumption, such as a normal distribution or a
   * correlation taken from elsewhere.
   *
   * @param value the number
   * @param explanation how it was derived, with the assumption
   */
  record Estimated(double value, Explanation explanation) implements Recovered {
    public Estimated {
      checkFinite(value, explanation);
    }
  }

  /**
   * The printed figures only say that the number does not pass this one.
   *
   * @param value the bound itself
   * @param direction to which side of it the number lies
   * @param explanation how it was derived
   */
  record Bound(double value, Direction direction, Explanation explanation) implements Recovered {
    public Bound {
      checkFinite(value, explanation);
    }
  }

  /** To which side of a bound the number lies. */
  enum Direction {
    /** The number is the bound or less. */
    AT_MOST,
    /** The number is the bound or more. */
    AT_LEAST
  }

  /** Whether it is a bound only, to be used as a value at most to be cautious, and told so. */
  default boolean isBound() {
    return this instanceof Bound;
  }

  /** This number times one above 0: as certain as it was, with one more line of derivation. */
  default Recovered times(double factor, String line) {
    if (!(factor > 0 && Double.isFinite(factor))) {
      throw new IllegalArgumentException("a factor must be above 0 and finite, not " + factor);
    }
    double product = value() * factor;
    Explanation derived = Explanation.of(line + " = " + product, explanation());
    return switch (this) {
      case Exact exact -> new Exact(product, derived);
      case Estimated estimated -> new Estimated(product, derived);
      case Bound bound -> new Bound(product, bound.direction(), derived);
    };
  }

  private static void checkFinite(double value, Explanation explanation) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(explanation.line() + ": not a finite number: " + value);
    }
  }
}
