package org.offlabel.metaanalysis.network;

import java.util.List;
import java.util.Optional;

/**
 * Where the disagreement of the studies comes from: Q of the whole network as the sum of Q within
 * designs and Q between them (Krahn, Binder & König 2013, BMC Medical Research Methodology 13:35;
 * Higgins et al. 2012, Research Synthesis Methods 3:98-110).
 *
 * @param within heterogeneity: studies of the same treatments disagree
 * @param between inconsistency: designs disagree on treatments they compare on different ways
 * @param random the test of inconsistency that allows for heterogeneity; empty if there is nothing
 *     to test, or nothing to estimate heterogeneity from
 * @param designs in the order of their treatments
 */
public record Inconsistency(
    CochranQ within, CochranQ between, Optional<RandomDesigns> random, List<Design> designs) {

  public Inconsistency {
    designs = List.copyOf(designs);
  }

  /**
   * The design-by-treatment interaction test with random effects within designs.
   *
   * @param tauSquaredWithin the variance of true effects between studies of the same design, by the
   *     method of moments
   * @param between Q between designs with this variance added to each study's
   */
  public record RandomDesigns(double tauSquaredWithin, CochranQ between) {}
}
