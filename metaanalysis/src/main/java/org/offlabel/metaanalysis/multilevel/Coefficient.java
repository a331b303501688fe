package org.offlabel.metaanalysis.multilevel;

import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * One coefficient of a model.
 *
 * @param name "intercept", or the name of the moderator
 * @param estimate its value, standard error, test and interval
 */
public record Coefficient(String name, Estimate estimate) {

  static final String INTERCEPT = "intercept";
}
