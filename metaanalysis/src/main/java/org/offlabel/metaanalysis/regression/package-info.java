/**
 * Meta-regression and subgroups: how effects depend on what is known of the studies.
 *
 * <p>In: {@link org.offlabel.metaanalysis.effect.Effects}, numbers or categories per study, and the
 * choices of a {@link org.offlabel.metaanalysis.pooling.Pooling}. Out: coefficients, tests,
 * predictions, subgroup estimates, or why there are none. Always: studies and moderator values
 * correspond by their order; a model that the data cannot identify is refused with the name of the
 * column; permutations give the same p value on any number of threads.
 */
@NullMarked
package org.offlabel.metaanalysis.regression;

import org.jspecify.annotations.NullMarked;
