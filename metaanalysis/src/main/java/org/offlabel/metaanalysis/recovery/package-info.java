/**
 * Standard errors, standard deviations and means won back from what papers report in their stead:
 * intervals, p values, test statistics, medians and quartiles, several arms.
 *
 * <p>In: figures as printed. Out: a {@link org.offlabel.metaanalysis.recovery.Recovered} number, or
 * the reason why the figures give none. Always: the number says how it was derived and whether the
 * figures fix it, suggest it or only bound it; a bound is never handed on as a value.
 */
@NullMarked
package org.offlabel.metaanalysis.recovery;

import org.jspecify.annotations.NullMarked;
