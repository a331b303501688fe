package org.offlabel.metaanalysis.multilevel;

import java.util.Set;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Whether the data can tell the variance components from each other and from the coefficients at
 * all. Judged by the layout alone, as if all effects had the same variance, since whether
 * components can be told apart does not depend on the figures.
 */
record Identifiability(Landscape landscape) {

  private static final double NOTHING = 1e-9;

  Attempt<Landscape> of(Set<Level> components) {
    if (!components.contains(Level.CLUSTER)) {
      return Attempt.succeeded(landscape);
    }
    Clusters clusters = landscape.clusters();
    LeastSquares plain =
        new LeastSquares(clusters.withVariance(1), landscape.design(), Covariance.ofErrors(0));
    double[] information = Slope.of(plain, Likelihood.RESTRICTED).information();
    if (information[0] < NOTHING * information[2]) {
      return Attempt.failed(
          ("Differences between the %s clusters cannot be told from the coefficients; use fewer"
                  + " moderators, or random effects of effects only.")
              .formatted(clusters.count()));
    }
    double determinant = (information[0] * information[2]) - (information[1] * information[1]);
    if (components.size() == 2 && determinant < NOTHING * information[0] * information[2]) {
      return Attempt.failed(
          ("The %s effects lie in %s clusters so that variation between clusters cannot be told"
                  + " from variation within; some clusters need several effects. Use random"
                  + " effects of effects only.")
              .formatted(clusters.effects(), clusters.count()));
    }
    return Attempt.succeeded(landscape);
  }
}
