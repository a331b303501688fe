package org.offlabel.metaanalysis.counts;

/**
 * A step of all parameters.
 *
 * @param by how far each is moved
 * @param promise how much the likelihood should rise by it, doubled, as far as it is quadratic
 */
record ArrowStep(ArrowPoint by, double promise) {}
