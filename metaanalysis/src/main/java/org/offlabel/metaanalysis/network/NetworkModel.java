package org.offlabel.metaanalysis.network;

/** What is assumed of the true effects of different studies of the same treatments. */
public enum NetworkModel {
  /** All studies of two treatments have one true effect in common. */
  COMMON_EFFECT("common effect"),
  /**
   * True effects vary between studies, by one variance for all pairs of treatments, estimated by
   * the generalised method of moments (Jackson, White & Riley 2012), as R's netmeta does; with two
   * treatments it is DerSimonian and Laird's.
   */
  RANDOM_EFFECTS_MOMENTS("random effects, variance between studies by the method of moments"),
  /** The same with the variance by restricted maximum likelihood. */
  RANDOM_EFFECTS_REML("random effects, variance between studies by restricted maximum likelihood");

  private final String words;

  NetworkModel(String words) {
    this.words = words;
  }

  /** The model in words. */
  public String words() {
    return words;
  }

  public boolean isRandom() {
    return this != COMMON_EFFECT;
  }
}
