/**
 * Asymmetry: whether small studies tell something else than large ones, and what the pooled effect
 * might be if studies went missing because of what they found.
 *
 * <p>In: {@link org.offlabel.metaanalysis.effect.Effects}, or two-by-two tables for the tests that
 * need counts. Out: regression and rank tests, trim-and-fill, PET-PEESE, a step-function selection
 * model, or why not. Always: asymmetry is not called publication bias, for it has other causes; a
 * result of fewer than ten studies says in its explanation that the test hardly tells chance from
 * asymmetry (Cochrane Handbook 13.3.5.4).
 *
 * <p>The fail-safe N is left out on purpose: it says nothing of the size of the effect and its
 * versions differ widely (Cochrane Handbook 13.3.5.5 advises against it).
 */
@NullMarked
package org.offlabel.metaanalysis.asymmetry;

import org.jspecify.annotations.NullMarked;
