/**
 * Writes the answer: one small class per section, each sentence with the words it rests on.
 *
 * <p>In: {@code Evidence}, its {@code Assessment} and {@code SafetyProfile}. Out: an {@code
 * Answer}. Always: a sentence that its quotes and derivation do not support is left out, never
 * reworded until it passes; absence is told as absence from what was read.
 */
@NullMarked
package org.offlabel.evidence.answer.compose;

import org.jspecify.annotations.NullMarked;
