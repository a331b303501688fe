/**
 * The two journeys, top to bottom: collect (what was read becomes studies) and ask (a question
 * becomes an answer).
 *
 * <p>In: what was read, and a question. Out: an {@code Answer}. Always: no other package knows
 * which stage follows which; the same documents in any order give the same answer.
 */
@NullMarked
package org.offlabel.evidence.pipeline;

import org.jspecify.annotations.NullMarked;
