package org.offlabel.metaanalysis.multilevel;

/**
 * Whether the highest likelihood was found.
 *
 * @param reached whether the last step was too small to matter and the gradient is flat, or leads
 *     below 0 for components at their bound
 * @param climbs how many starting points were followed uphill
 * @param steps how many steps the best climb took
 * @param gradient the steepest remaining slope in units of the components' standard errors
 */
public record Convergence(boolean reached, int climbs, int steps, double gradient) {}
