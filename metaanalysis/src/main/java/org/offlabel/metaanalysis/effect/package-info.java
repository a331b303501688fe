/**
 * Effect sizes: from what papers report of each study to an estimate and its variance on the scale
 * of a measure.
 *
 * <p>In: counts, means, rates, proportions, correlations, paired measurements, as records that
 * refuse impossible figures with the study's name. A calculator for each, such as {@link
 * org.offlabel.metaanalysis.effect.TableEffects}, holds the options; its {@code standard()} is what
 * metafor does by default. Out: an {@link org.offlabel.metaanalysis.effect.EffectSet}, which holds
 * {@link org.offlabel.metaanalysis.effect.Effects}, the studies that gave none with the reason, and
 * what was corrected or assumed.
 *
 * <p>Always: every effect of a set is on the scale of one measure; variances are positive and
 * finite; every study that went in comes out, as an effect or as an exclusion; nothing is corrected
 * without a note.
 */
@NullMarked
package org.offlabel.metaanalysis.effect;

import org.jspecify.annotations.NullMarked;
