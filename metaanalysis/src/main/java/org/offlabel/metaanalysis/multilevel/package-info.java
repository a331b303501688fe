/**
 * Meta-analysis of several effects within studies: three-level models, and standard errors that
 * stay right when effects of one study depend on each other in an unknown way.
 *
 * <p>In: effects, each with the cluster (study, district, laboratory) it belongs to, and
 * moderators. Out: coefficients, the two variance components with profile-likelihood intervals, I²
 * per level, predictions, cluster-robust tests. Always: work grows linearly with the number of
 * clusters; a component whose likelihood is highest at no variance is exactly 0 and said to be at
 * its bound; what the data cannot tell apart is refused with a reason.
 */
@NullMarked
package org.offlabel.metaanalysis.multilevel;

import org.jspecify.annotations.NullMarked;
