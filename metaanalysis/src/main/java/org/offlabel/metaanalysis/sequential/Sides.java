package org.offlabel.metaanalysis.sequential;

/** For how many directions of an effect the error rate is shared out. */
public enum Sides {
  /** Only an effect in the anticipated direction is sought. */
  ONE(1),
  /** An effect either way is sought; each side has half the error rate. */
  TWO(2);

  private final int number;

  Sides(int number) {
    this.number = number;
  }

  /** 1 or 2. */
  public int number() {
    return number;
  }
}
