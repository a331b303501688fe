/**
 * The words of the field: which drug, class, condition, outcome or reaction a text speaks of.
 *
 * <p>In: text, or a phrase a user typed. Out: {@link org.offlabel.evidence.vocabulary.TermMatch}es
 * with exact positions, and what kind of thing each concept is. Always: the same text gives the
 * same matches in the same order; every match lies inside the text; the work is linear in the
 * length of the text.
 */
@NullMarked
package org.offlabel.evidence.vocabulary;

import org.jspecify.annotations.NullMarked;
