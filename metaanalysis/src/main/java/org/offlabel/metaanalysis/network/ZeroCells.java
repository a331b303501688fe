package org.offlabel.metaanalysis.network;

/**
 * What to do with a study that has a cell without anyone in it: no events in an arm, or nothing but
 * events. A study without events in any arm, or with nothing but events in all, tells nothing of a
 * ratio and is left out of ratios whatever is chosen here.
 */
public enum ZeroCells {
  /** Add one half to every cell of such a study (Cochrane Handbook, section 10.4.4). */
  HALF_TO_STUDY("one half added to each cell of studies with an empty cell"),
  /** Add one half to every cell of every study. */
  HALF_TO_EVERY_STUDY("one half added to each cell of every study"),
  /** Leave such a study out, and say so. */
  LEAVE_STUDY_OUT("studies with an empty cell left out"),
  /** Refuse the whole network, naming the study. */
  REFUSE("no study with an empty cell allowed");

  private final String words;

  ZeroCells(String words) {
    this.words = words;
  }

  /** The choice in words, for provenance. */
  public String words() {
    return words;
  }
}
