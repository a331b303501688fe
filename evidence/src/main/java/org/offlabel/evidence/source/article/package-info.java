/**
 * What the databases of the literature say of an article, put in one order whatever format it came
 * in.
 *
 * <p>In: the fields of one record, in the order of its file. Out: a document of kind article with
 * title, authors, dates, numbers, relations, the abstract under its own headings, index terms and
 * references. Always: the same record from two formats of one database reads alike as far as both
 * carry the same fields; a field that is not understood is left as words, never guessed.
 */
@NullMarked
package org.offlabel.evidence.source.article;

import org.jspecify.annotations.NullMarked;
