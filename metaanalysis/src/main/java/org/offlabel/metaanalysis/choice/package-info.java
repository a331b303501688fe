/**
 * What a caller may choose by a short code, such as the estimator "REML".
 *
 * <p>In: a code as a person types it. Out: the choice of that code, if there is one. Always: in
 * either case of its letters; a code that nobody has gives no choice and never a default.
 */
@NullMarked
package org.offlabel.metaanalysis.choice;

import org.jspecify.annotations.NullMarked;
