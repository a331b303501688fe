/**
 * What reference managers and citation databases export: RIS, EndNote XML, EndNote and refer tags,
 * Web of Science tags, BibTeX, and tables of Zotero, Scopus and PubMed.
 *
 * <p>In: the text of an export. Out: a document of kind article for each entry. Always: an entry
 * that says neither a title nor where it was published is refused with its place; fields that are
 * not known stay out of the statements and never become text of the abstract.
 */
@NullMarked
package org.offlabel.evidence.source.bibliography;

import org.jspecify.annotations.NullMarked;
