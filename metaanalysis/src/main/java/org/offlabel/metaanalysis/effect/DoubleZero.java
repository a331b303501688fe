package org.offlabel.metaanalysis.effect;

/**
 * What becomes of a study in which no one had the event in either group, or everyone had.
 *
 * <p>Such a study says nothing of a ratio, and Cochrane leaves it out of ratios (Handbook, section
 * 10.4.4.1); it does say something of a difference of risks.
 */
public enum DoubleZero {
  /** Kept, if the zero-cell correction gives it an effect: metafor's default (drop00 = FALSE). */
  KEEP,
  /** Listed among the excluded, whatever the measure (drop00 = TRUE). */
  EXCLUDE
}
