/**
 * Finds the documents whose text is taken from another, and what they leave out of it.
 *
 * <p>In: documents and what was taken from each. Out: each copy once, with the original at the root
 * of its chain, never another copy. Always: an original has at least as many runs of words as its
 * copies, and the order in which documents come makes no difference.
 */
@NullMarked
package org.offlabel.evidence.link.copy;

import org.jspecify.annotations.NullMarked;
