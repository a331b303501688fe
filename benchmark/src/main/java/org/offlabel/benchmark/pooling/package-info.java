/**
 * How fast the meta-analysis library pools.
 *
 * <p>In: the data sets of the reference values, and generated ones with fixed seeds. Out: fits per
 * second, how time grows with the number of studies and with the number of processors, and the same
 * fits by R's metafor where R is installed. Always: both programs are given the same numbers and
 * time themselves inside their own process.
 */
@NullMarked
package org.offlabel.benchmark.pooling;

import org.jspecify.annotations.NullMarked;
