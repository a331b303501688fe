package org.offlabel.metaanalysis.counts;

/**
 * How the search for the highest likelihood ended.
 *
 * @param steps how many were taken
 * @param promise by how much the likelihood could still have risen, by its last quadratic
 *     approximation; as good as 0
 */
public record Convergence(int steps, double promise) {}
