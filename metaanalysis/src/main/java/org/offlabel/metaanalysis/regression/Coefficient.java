package org.offlabel.metaanalysis.regression;

import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * One coefficient of a model.
 *
 * @param name of its column: "intercept", "year", "allocation=random", "year × allocation=random"
 * @param estimate with its test of 0 and its interval, on the scale of the analysis per unit of the
 *     moderator
 */
public record Coefficient(String name, Estimate estimate) {}
