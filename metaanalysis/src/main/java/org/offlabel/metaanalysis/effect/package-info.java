/**
 * Effect sizes: from what papers report of each study to an estimate and its variance on the scale
 * of a measure.
 *
 * <p>In: counts, means, rates, correlations. Out: {@link org.offlabel.metaanalysis.effect.Effects}.
 * Always: every effect of a set is on the scale of one measure; variances are positive and finite;
 * what cannot be computed is refused with the study's name and a reason.
 */
@NullMarked
package org.offlabel.metaanalysis.effect;

import org.jspecify.annotations.NullMarked;
