package org.offlabel.metaanalysis.counts;

/** How much the effect differs between studies, and whether that was estimated at all. */
public sealed interface BetweenStudies {

  /** One common effect was assumed. */
  record AssumedZero() implements BetweenStudies {}

  /** The likelihood is highest at its bound of 0: the studies agree at least as well as chance. */
  record EstimatedZero() implements BetweenStudies {}

  /**
   * The variance where the likelihood is highest.
   *
   * @param tauSquared above 0
   * @param standardError of {@code tauSquared}; no ground for an interval of Wald's type, as the
   *     likelihood is far from symmetric
   */
  record Estimated(double tauSquared, double standardError) implements BetweenStudies {
    public Estimated {
      if (!(tauSquared > 0)) {
        throw new IllegalArgumentException("a variance between studies of " + tauSquared);
      }
    }
  }

  /** The variance of the effect between studies, 0 or more. */
  default double variance() {
    return switch (this) {
      case AssumedZero zero -> 0;
      case EstimatedZero zero -> 0;
      case Estimated estimated -> estimated.tauSquared();
    };
  }

  /** The standard deviation of the effect between studies, 0 or more. */
  default double tau() {
    return Math.sqrt(variance());
  }

  /** Whether it was sought and found at its bound. */
  default boolean isAtBound() {
    return this instanceof EstimatedZero;
  }
}
