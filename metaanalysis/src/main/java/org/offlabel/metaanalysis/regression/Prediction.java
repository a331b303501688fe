package org.offlabel.metaanalysis.regression;

import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The effect expected at a setting of the moderators.
 *
 * @param setting where
 * @param mean the average true effect there, with its confidence interval
 * @param predictionInterval where the true effect of a new study at this setting would fall; empty
 *     for equal effects and with too few studies for the convention
 */
public record Prediction(Setting setting, Estimate mean, Optional<Interval> predictionInterval) {}
