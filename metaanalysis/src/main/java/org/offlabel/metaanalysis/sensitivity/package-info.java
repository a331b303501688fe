/**
 * Sensitivity: how much a pooled estimate hangs on single studies or on their order, and where each
 * study stands in the plots that show it.
 *
 * <p>In: {@link org.offlabel.metaanalysis.effect.Effects} and a {@link
 * org.offlabel.metaanalysis.pooling.Pooling}. Out: one row per study, or why not. Always: rows are
 * in the order of the studies unless another order was asked for; each row names its study and is
 * what the pooling itself gives for the studies that are left.
 */
@NullMarked
package org.offlabel.metaanalysis.sensitivity;

import org.jspecify.annotations.NullMarked;
