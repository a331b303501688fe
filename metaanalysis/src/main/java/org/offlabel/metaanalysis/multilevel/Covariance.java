package org.offlabel.metaanalysis.multilevel;

/**
 * What the covariance of the effects depends on.
 *
 * @param betweenClusters the variance component of clusters, 0 or more
 * @param betweenEffects the variance component of effects within clusters, 0 or more
 * @param correlation of the sampling errors within a cluster, 0 up to but not including 1
 */
record Covariance(double betweenClusters, double betweenEffects, double correlation) {

  static Covariance ofErrors(double correlation) {
    return new Covariance(0, 0, correlation);
  }

  double component(Level level) {
    return switch (level) {
      case CLUSTER -> betweenClusters;
      case EFFECT -> betweenEffects;
    };
  }

  Covariance with(Level level, double variance) {
    return switch (level) {
      case CLUSTER -> new Covariance(variance, betweenEffects, correlation);
      case EFFECT -> new Covariance(betweenClusters, variance, correlation);
    };
  }
}
