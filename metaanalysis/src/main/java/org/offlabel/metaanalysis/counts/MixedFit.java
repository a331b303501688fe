package org.offlabel.metaanalysis.counts;

import java.util.OptionalDouble;

/** The numbers a fit ends with. */
record MixedFit(
    double estimate,
    double standardError,
    BetweenStudies between,
    OptionalDouble levelVariance,
    double logLikelihood,
    ChiSquaredTest wald,
    ChiSquaredTest likelihoodRatio,
    Convergence convergence) {}
