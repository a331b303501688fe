/**
 * Phrases that tell what a sentence does: a small pattern language for them, tables of them in
 * readable files, and how far a "not" or a "may" reaches.
 *
 * <p>In: the words of one sentence. Out: where which phrase stands. Always: matching looks at each
 * word a bounded number of times, whatever the text, and the same words give the same answer.
 */
@NullMarked
package org.offlabel.evidence.extract.cue;

import org.jspecify.annotations.NullMarked;
