package org.offlabel.metaanalysis.effect;

/**
 * The mean of the differences within the same persons, without the measurements themselves.
 *
 * @param study the study's name
 * @param n persons or pairs, at least 2 and finite
 * @param difference the mean difference, first minus second, finite
 * @param spread what is known of the differences
 */
public record PairedDifference(String study, double n, double difference, PairedSpread spread)
    implements PairedStudy {

  public PairedDifference {
    if (!(n >= 2 && Double.isFinite(n))) {
      throw new IllegalArgumentException(
          study + ": differences of at least 2 persons have a spread, not of " + n);
    }
    if (!Double.isFinite(difference)) {
      throw new IllegalArgumentException(
          study + ": a mean difference must be finite, not " + difference);
    }
  }

  @Override
  public PairedDifference with(PairedSpread other) {
    return new PairedDifference(study, n, difference, other);
  }
}
