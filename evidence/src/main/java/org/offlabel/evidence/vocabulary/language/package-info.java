/**
 * What English says, whatever the subject: sentences, words, numbers, quantities, and the cues that
 * turn a statement round or weaken it.
 *
 * <p>In: text, and the span of it to read. Out: spans of that same text with what they mean.
 * Always: every function is pure and takes time in proportion to the text it reads; spans come in
 * order of their start, lie inside the span that was asked about, and count UTF-16 units of the
 * whole text. Nothing in here knows a drug, a disease or a document.
 */
@NullMarked
package org.offlabel.evidence.vocabulary.language;

import org.jspecify.annotations.NullMarked;
