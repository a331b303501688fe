/**
 * Reads the text of PDF files.
 *
 * <p>In: a PDF. Out: one document, its kind judged by its content, or {@code Unreadable} with a
 * reason that says what to do. Always: lines are put in reading order, column after column; words
 * parted at a line's end are joined; what repeats at the head or foot of pages is clutter; no
 * script, link or attachment of the file is followed; what is unpacked, drawn and read is bounded.
 */
@NullMarked
package org.offlabel.evidence.source.pdf;

import org.jspecify.annotations.NullMarked;
