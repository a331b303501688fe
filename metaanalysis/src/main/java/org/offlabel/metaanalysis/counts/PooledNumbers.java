package org.offlabel.metaanalysis.counts;

/**
 * What a pooling formula gives.
 *
 * @param value on the scale of the analysis
 * @param variance of the value
 */
record PooledNumbers(double value, double variance) {}
