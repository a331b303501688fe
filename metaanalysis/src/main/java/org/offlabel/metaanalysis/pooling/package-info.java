/**
 * Pooling: from the effects of several studies to one estimate, how much the studies differ, and
 * where a new study would fall.
 *
 * <p>In: {@link org.offlabel.metaanalysis.effect.Effects} and the options of a {@link
 * org.offlabel.metaanalysis.pooling.Pooling}. Out: {@link
 * org.offlabel.metaanalysis.pooling.Pooled}, or why not. Always: what was chosen (method, test,
 * convention) stands in the result by name.
 */
@NullMarked
package org.offlabel.metaanalysis.pooling;

import org.jspecify.annotations.NullMarked;
