/**
 * Series of N-of-1 trials: each patient takes treatment and control in several cycles, and the
 * differences of the cycles are analysed together.
 *
 * <p>In: per patient the difference (treatment minus control) of each cycle. Out: the effect over
 * all patients under the model that fits the question, each patient's own effect, also shrunken
 * towards the mean, and signs of serial dependence. Always: the variance within patients is pooled
 * over the patients, because each alone has too few cycles to estimate it.
 *
 * <p>Sources: Senn S, Trials 2024;25:128 (doi 10.1186/s13063-024-07964-7); Araujo A, Julious S,
 * Senn S, PLoS ONE 2016;11:e0167167; Chen X, Chen P, PLoS ONE 2014;9:e87752.
 */
@NullMarked
package org.offlabel.metaanalysis.nof1;

import org.jspecify.annotations.NullMarked;
