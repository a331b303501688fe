/**
 * Distributions, tests and intervals: what turns an estimate and its standard error into a p value
 * and an interval.
 *
 * <p>In: statistics and their degrees of freedom. Out: p values, quantiles, intervals. Always: a
 * tail is computed as a tail, so a p value of 1e-40 is 1e-40 and not zero.
 */
@NullMarked
package org.offlabel.metaanalysis.statistic;

import org.jspecify.annotations.NullMarked;
