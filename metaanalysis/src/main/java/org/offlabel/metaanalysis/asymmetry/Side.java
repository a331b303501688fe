package org.offlabel.metaanalysis.asymmetry;

/** A side of the funnel plot, effects growing from left to right. */
public enum Side {
  LEFT("left"),
  RIGHT("right");

  private final String words;

  Side(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
