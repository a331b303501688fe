/**
 * Reads full articles in JATS, the XML of PubMed Central and of most publishers' archives.
 *
 * <p>In: one article (.nxml, .xml) or a set of them. Out: a document for each, with its sections,
 * lists, tables, captions, notes and references in the order of the article. Always: words that
 * stand in an element nobody knows are kept as a paragraph; a table is one row a line with " | "
 * between its cells, each row as long as the table is wide, so that a cell can be found again.
 */
@NullMarked
package org.offlabel.evidence.source.jats;

import org.jspecify.annotations.NullMarked;
