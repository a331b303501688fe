/**
 * Reads the classic layout of ClinicalTrials.gov, {@code clinical_study}, as XML and as JSON made
 * from it.
 *
 * <p>In: the fields of one study. Out: a {@code Trial}, or nothing where it has no number. Always:
 * as for version 2, planned and actual stay apart and posted figures are not changed.
 */
@NullMarked
package org.offlabel.evidence.source.registry.classic;

import org.jspecify.annotations.NullMarked;
