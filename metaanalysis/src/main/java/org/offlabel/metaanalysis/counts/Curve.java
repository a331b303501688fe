package org.offlabel.metaanalysis.counts;

/**
 * The logarithm of the probability of what one study saw, as a function of one linear predictor;
 * concave. All constants are in it, so that likelihoods of different models of the same counts
 * compare.
 */
sealed interface Curve permits BinomialCurve, HypergeometricCurve, PoissonCurve {

  /** The value and the first four derivatives at {@code predictor}. */
  double[] derivatives(double predictor);

  /** Where it is highest; infinite where the counts lie at an end of what is possible. */
  double peak();
}
