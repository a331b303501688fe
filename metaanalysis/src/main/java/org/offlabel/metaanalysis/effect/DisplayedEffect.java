package org.offlabel.metaanalysis.effect;

import org.offlabel.metaanalysis.statistic.Interval;

/**
 * An effect on the scale people read: ratios as ratios, proportions as proportions.
 *
 * @param study the study's name
 * @param estimate the effect, transformed back
 * @param interval its confidence interval, both ends transformed back
 */
public record DisplayedEffect(String study, double estimate, Interval interval) {}
