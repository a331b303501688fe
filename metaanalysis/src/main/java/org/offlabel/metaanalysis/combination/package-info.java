/**
 * Synthesis without pooling effects, for studies whose effects cannot be averaged: combined p
 * values, and counting of directions.
 *
 * <p>In: one-sided p values with the side they favour, or the directions of effects. Out: a
 * combined p value, or a share with its interval and sign test. Always: significance is never
 * counted; a p value reported only as a bound leaves its mark on the result; p values below the
 * smallest double are kept by their logarithm.
 *
 * <p>Sources: Becker BJ, "Combining significance levels", in Cooper, Hedges, eds, The Handbook of
 * Research Synthesis, 1994; Cochrane Handbook, chapter 12; Campbell et al., BMJ 2020;368:l6890
 * (SWiM).
 */
@NullMarked
package org.offlabel.metaanalysis.combination;

import org.jspecify.annotations.NullMarked;
