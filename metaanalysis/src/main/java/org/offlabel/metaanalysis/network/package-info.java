/**
 * Network meta-analysis: several treatments compared through all studies that compare any of them,
 * by weighted least squares on the graph of treatments (Rücker 2012, Research Synthesis Methods
 * 3:312-324).
 *
 * <p>In: what studies found, as contrasts of two treatments or arm by arm, studies with three and
 * more arms included. Out: every pair of treatments compared, heterogeneity, inconsistency, direct
 * and indirect evidence apart, ranks, a picture of the network. Always: an effect of A against B is
 * A minus B on the scale of the analysis; the arms of one study are not counted as independent
 * contrasts; treatments are in the order of their names, so the order of the input changes nothing
 * but rounding; a network that hangs together in no way is refused with its parts named.
 */
@NullMarked
package org.offlabel.metaanalysis.network;

import org.jspecify.annotations.NullMarked;
