/**
 * Pooling from the counts themselves, with no effect size computed per study first: what sparse
 * data need, where a study's own log odds ratio may be infinite.
 *
 * <p>In: {@link org.offlabel.metaanalysis.effect.TwoByTwo} tables or counts of one group. Out:
 * pooled estimates on the scale of the analysis (logarithms for ratios, logits for proportions),
 * tests of association and of heterogeneity. Always: zero cells enter as zeros, never as halves,
 * into what is pooled; a table that says nothing about the measure is named; what the tables leave
 * undefined fails with advice; what was iterated says whether it ended at a bound.
 */
@NullMarked
package org.offlabel.metaanalysis.counts;

import org.jspecify.annotations.NullMarked;
