/**
 * Trial sequential analysis: a meta-analysis that is updated with every trial is tested again and
 * again, so its boundaries are those of an interim analysis of one large trial.
 *
 * <p>In: effects in the order in which the trials appeared, with their participants, and a {@link
 * org.offlabel.metaanalysis.sequential.SequentialPlan}: the smallest effect worth finding, the
 * error rates, how heterogeneity raises the information required. Out: {@link
 * org.offlabel.metaanalysis.sequential.SequentialAnalysis} with the cumulative z curve, the
 * boundaries and a verdict, or why not. Always: over all looks the chance of crossing without an
 * effect is the error rate asked for; a verdict says how much information it rests on.
 *
 * <p>Sources: Wetterslev et al., J Clin Epidemiol 2008;61:64-75; Wetterslev et al., BMC Med Res
 * Methodol 2009;9:86 (diversity); Thorlund et al., User manual for trial sequential analysis, 2nd
 * ed., Copenhagen Trial Unit 2017; Lan, DeMets, Biometrika 1983;70:659-663; Armitage, McPherson,
 * Rowe, J R Stat Soc A 1969;132:235-244; Reboussin et al., Control Clin Trials 2000;21:190-207;
 * Jennison, Turnbull, Group Sequential Methods, 2000.
 */
@NullMarked
package org.offlabel.metaanalysis.sequential;

import org.jspecify.annotations.NullMarked;
