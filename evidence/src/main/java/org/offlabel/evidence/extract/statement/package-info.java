/**
 * What a document asserts that is no finding of one study: approvals, uses, doses, ways of working,
 * claims of benefit, the state of the evidence, and advice.
 *
 * <p>In: the sentences of an article with what they speak of. Out: statements, in the order of the
 * document. Always: a statement speaks of a drug the document is about, quotes the sentence and,
 * where that only refers to the drug or the disease, the sentence that names it. The words that
 * make a sentence a statement stand in the tables beside these classes.
 */
@NullMarked
package org.offlabel.evidence.extract.statement;

import org.jspecify.annotations.NullMarked;
