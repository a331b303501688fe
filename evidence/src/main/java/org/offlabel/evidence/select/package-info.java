/**
 * Picks out of everything that was read what bears on one question.
 *
 * <p>In: a {@code Question}, documents, their extractions, and the appraised studies behind them.
 * Out: {@code Evidence}. Always: what a copy says is not taken a second time; a study of another
 * condition, a review or laboratory work is kept apart with the reason, never dropped in silence.
 */
@NullMarked
package org.offlabel.evidence.select;

import org.jspecify.annotations.NullMarked;
