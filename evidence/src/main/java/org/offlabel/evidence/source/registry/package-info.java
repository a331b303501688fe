/**
 * Reads the files of trial registries: what was planned, what changed, and what was posted.
 *
 * <p>In: files of ClinicalTrials.gov (version 2 and the classic layout), of the two registers of
 * the European Union, of ISRCTN and of the platform of the World Health Organization, in JSON, XML
 * or text. Out: one {@code Document} of kind registration for each trial, in the lines that {@code
 * extract} reads. Always: a trial without a number is refused, planned and actual are kept apart,
 * and no figure is changed.
 */
@NullMarked
package org.offlabel.evidence.source.registry;

import org.jspecify.annotations.NullMarked;
