package org.offlabel.metaanalysis.multilevel;

/** The levels above the sampling error, at which true effects differ. */
public enum Level {
  /** Between clusters: level 3 of a three-level model. */
  CLUSTER("between clusters"),
  /** Between the effects of one cluster: level 2. */
  EFFECT("between effects within clusters");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /** What varies, in words. */
  public String words() {
    return words;
  }
}
