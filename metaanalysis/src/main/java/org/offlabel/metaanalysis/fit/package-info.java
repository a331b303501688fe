/**
 * The weighted linear model behind pooling and meta-regression: effects with known sampling
 * variances, a design, and one variance between studies (τ²) that is estimated.
 *
 * <p>In: effects, variances and a {@link org.offlabel.metaanalysis.fit.Design}. Out: τ² by any of
 * nine methods, coefficients, quadratic forms and traces. Always: time and memory grow linearly
 * with the number of studies; how the search for τ² ended is part of what it gives.
 */
@NullMarked
package org.offlabel.metaanalysis.fit;

import org.jspecify.annotations.NullMarked;
