package org.offlabel.metaanalysis.combination;

/** On which side of "no difference" an effect lies, whatever its size or significance. */
public enum Direction {
  /** On the side of the hypothesis, such as benefit. */
  FAVOURS,
  /** On the other side, such as harm. */
  OPPOSES;

  /** The other side. */
  public Direction reversed() {
    return this == FAVOURS ? OPPOSES : FAVOURS;
  }
}
