/**
 * Shows an {@code Answer}: as JSON for programs, as text, Markdown or HTML for people.
 *
 * <p>In: an answer. Out: a string with {@code \n} line ends. Always: the same answer gives the same
 * string on every machine; nothing is judged, counted or left out here that the answer does not
 * hold; whatever a source says is shown as text and can never act as markup or as a control
 * sequence.
 */
@NullMarked
package org.offlabel.evidence.answer.render;

import org.jspecify.annotations.NullMarked;
