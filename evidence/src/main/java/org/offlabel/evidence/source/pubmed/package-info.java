/**
 * Reads what PubMed gives out: the XML of a download or of the yearly baseline, its MEDLINE text
 * and .nbib files.
 *
 * <p>In: the bytes of a file. Out: one document for each article or book, one failure for each
 * record that is broken, wordless or deleted. Always: memory does not grow with the file, and every
 * record that the file names comes out as one or the other.
 */
@NullMarked
package org.offlabel.evidence.source.pubmed;

import org.jspecify.annotations.NullMarked;
