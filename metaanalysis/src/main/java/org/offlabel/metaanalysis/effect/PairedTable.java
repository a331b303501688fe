package org.offlabel.metaanalysis.effect;

/**
 * In how many persons or pairs the event followed the first treatment, the second, both or neither.
 *
 * @param study the study's name
 * @param both pairs with the event under both, 0 or more
 * @param onlyFirst pairs with the event under the first, the treated one, alone
 * @param onlySecond pairs with the event under the second alone
 * @param neither pairs without the event; the four together above 0
 */
public record PairedTable(
    String study, double both, double onlyFirst, double onlySecond, double neither) {

  public PairedTable {
    for (double count : new double[] {both, onlyFirst, onlySecond, neither}) {
      if (!(count >= 0 && Double.isFinite(count))) {
        throw new IllegalArgumentException(
            study + ": a count must be 0 or more and finite, not " + count);
      }
    }
    if (!(both + onlyFirst + onlySecond + neither > 0)) {
      throw new IllegalArgumentException(study + ": a table without pairs, all counts are 0");
    }
  }

  boolean hasZero() {
    return both == 0 || onlyFirst == 0 || onlySecond == 0 || neither == 0;
  }

  PairedTable plus(double added) {
    return new PairedTable(
        study, both + added, onlyFirst + added, onlySecond + added, neither + added);
  }

  double pairs() {
    return both + onlyFirst + onlySecond + neither;
  }
}
