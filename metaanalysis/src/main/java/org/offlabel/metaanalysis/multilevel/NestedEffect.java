package org.offlabel.metaanalysis.multilevel;

import org.offlabel.metaanalysis.effect.Effect;

/**
 * An effect and the cluster it belongs to: one of several outcomes of a study, or one school of a
 * district.
 *
 * @param cluster the name of the cluster, not blank; equal names are one cluster
 * @param effect the effect itself
 */
public record NestedEffect(String cluster, Effect effect) {

  public NestedEffect {
    if (cluster.isBlank()) {
      throw new IllegalArgumentException(effect.study() + ": the name of its cluster is blank");
    }
  }

  /** An effect named after its cluster. */
  public static NestedEffect of(String cluster, double estimate, double variance) {
    return new NestedEffect(cluster, new Effect(cluster, estimate, variance));
  }
}
