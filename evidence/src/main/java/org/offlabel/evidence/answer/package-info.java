/**
 * Writes, renders and verifies answers, one room each.
 *
 * <p>In: what the other stages found out. Out: an {@code Answer}, its renderings, and the problems
 * that verification finds in one. Always: every rendering is made from the same {@code Answer}.
 */
@NullMarked
package org.offlabel.evidence.answer;

import org.jspecify.annotations.NullMarked;
