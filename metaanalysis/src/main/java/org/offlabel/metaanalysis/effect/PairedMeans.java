package org.offlabel.metaanalysis.effect;

/**
 * Two measurements of the same persons with the mean and the spread of each.
 *
 * @param study the study's name
 * @param n persons or pairs, at least 2 and finite
 * @param mean1 finite; the treated or the later one, by which the difference gets its sign
 * @param sd1 0 or more
 * @param mean2 finite
 * @param sd2 0 or more
 * @param spread what is known of the differences
 */
public record PairedMeans(
    String study, double n, double mean1, double sd1, double mean2, double sd2, PairedSpread spread)
    implements PairedStudy {

  public PairedMeans {
    if (!(n >= 2 && Double.isFinite(n))) {
      throw new IllegalArgumentException(
          study + ": differences of at least 2 persons have a spread, not of " + n);
    }
    if (!Double.isFinite(mean1) || !Double.isFinite(mean2)) {
      throw new IllegalArgumentException(
          study + ": means must be finite, not " + mean1 + " and " + mean2);
    }
    if (!(sd1 >= 0 && sd2 >= 0 && Double.isFinite(sd1 + sd2))) {
      throw new IllegalArgumentException(
          study + ": standard deviations must be 0 or more and finite, not " + sd1 + " and " + sd2);
    }
  }

  @Override
  public double difference() {
    return mean1 - mean2;
  }

  @Override
  public PairedMeans with(PairedSpread other) {
    return new PairedMeans(study, n, mean1, sd1, mean2, sd2, other);
  }
}
