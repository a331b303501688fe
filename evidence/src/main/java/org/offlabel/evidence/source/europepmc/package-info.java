/**
 * Reads what Europe PMC answers to a search.
 *
 * <p>In: its JSON, brief ("lite") or full ("core"). Out: one document for each result that has a
 * title or an abstract. Always: the abstract's own headings are kept, and a page that breaks off
 * gives the results before the break.
 */
@NullMarked
package org.offlabel.evidence.source.europepmc;

import org.jspecify.annotations.NullMarked;
