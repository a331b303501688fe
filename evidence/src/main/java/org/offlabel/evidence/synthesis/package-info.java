/**
 * Puts the eligible studies of a question together: direction per outcome, certainty with its
 * reasons, the verdict, where sources disagree and what nobody has studied.
 *
 * <p>In: {@code Evidence}. Out: an {@code Assessment}. Always: patients' posts, reviews, copies and
 * laboratory work never move a direction, a number of participants or a certainty; results are
 * never counted by their significance; very low certainty is a result and gives the verdict
 * "uncertain".
 */
@NullMarked
package org.offlabel.evidence.synthesis;

import org.jspecify.annotations.NullMarked;
