/**
 * The question, and the answer as data, in the terms of {@code offlabel/answer/1}.
 *
 * <p>In: nothing. Out: records that {@code synthesis}, {@code safety} and {@code answer} make and
 * every rendering is made from. Always: a sentence carries citations or a derivation that says why
 * it has none; no sentence says that something is safe.
 */
@NullMarked
package org.offlabel.evidence.model.answer;

import org.jspecify.annotations.NullMarked;
