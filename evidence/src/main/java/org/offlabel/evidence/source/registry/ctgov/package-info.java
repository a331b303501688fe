/**
 * Reads what version 2 of the service of ClinicalTrials.gov says of a study.
 *
 * <p>In: the fields of one study. Out: a {@code Trial}, or nothing where it has no number. Always:
 * what is planned and what came of it are kept apart, and every posted figure is as it was posted.
 */
@NullMarked
package org.offlabel.evidence.source.registry.ctgov;

import org.jspecify.annotations.NullMarked;
