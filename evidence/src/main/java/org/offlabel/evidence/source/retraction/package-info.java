/**
 * Notices that a paper was retracted, corrected or is in doubt, from the lists that collect them.
 *
 * <p>In: Crossref's works that update others, or Retraction Watch's table. Out: one document for
 * each notice, whose relations name the paper by its numbers. Always: a notice is no report of the
 * paper's study, so its title begins with what it does to the paper.
 */
@NullMarked
package org.offlabel.evidence.source.retraction;

import org.jspecify.annotations.NullMarked;
