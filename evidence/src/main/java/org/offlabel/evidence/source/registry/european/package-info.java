/**
 * Reads the two registers of the European Union: EUCTR, as text and as JSON made from it, with its
 * posted results; and CTIS, in both layouts of its service.
 *
 * <p>In: the fields of one trial, or a file of trials as text. Out: a {@code Trial}, or nothing
 * where it has no number. Always: the numbers of people planned in a country, in the Union and in
 * all are kept apart; codes whose meaning is not published are not put into words.
 */
@NullMarked
package org.offlabel.evidence.source.registry.european;

import org.jspecify.annotations.NullMarked;
