package org.offlabel.metaanalysis.multilevel;

/**
 * Where a climb ended.
 *
 * @param fit the fit there
 * @param at the components there
 * @param logLikelihood there
 * @param slope there
 * @param steps how many steps led there
 * @param reached whether it is a top, or a place at the bound from which no step leads up
 */
record Peak(
    LeastSquares fit,
    Covariance at,
    double logLikelihood,
    Slope slope,
    int steps,
    boolean reached) {}
