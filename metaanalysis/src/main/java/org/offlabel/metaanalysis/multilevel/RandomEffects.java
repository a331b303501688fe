package org.offlabel.metaanalysis.multilevel;

/** Which variance components a model has. */
public enum RandomEffects {
  /** Between clusters, and between the effects of a cluster: the three-level model. */
  CLUSTER_AND_EFFECT("random effects of clusters and of effects within clusters", true, true),
  /** Between clusters only: all effects of a cluster share one true effect. */
  CLUSTER_ONLY("random effects of clusters only", true, false),
  /** Between effects only: the usual random-effects model, which knows no clusters. */
  EFFECT_ONLY("random effects of effects only", false, true);

  private final String words;
  private final boolean clusters;
  private final boolean effects;

  RandomEffects(String words, boolean clusters, boolean effects) {
    this.words = words;
    this.clusters = clusters;
    this.effects = effects;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  /** Whether this variance component is estimated; the other kind is 0. */
  public boolean has(Level level) {
    return switch (level) {
      case CLUSTER -> clusters;
      case EFFECT -> effects;
    };
  }
}
