/**
 * Writes the text of records that come as fields rather than as prose, so that quotes have
 * something to point at.
 *
 * <p>In: the fields of one record, in the order a reader would want them. Out: its {@code
 * Document}. Always: every noted value is the words at its span; control characters of the source
 * never reach the text; the same fields give the same text and the same checksum.
 */
@NullMarked
package org.offlabel.evidence.source.record;

import org.jspecify.annotations.NullMarked;
