/**
 * How long commands take as whole processes.
 *
 * <p>In: a checkout that has been built. Out: medians, spreads and ratios. Always: what is compared
 * is measured in turn in the same run, since machines drift.
 */
@NullMarked
package org.offlabel.benchmark.speed;

import org.jspecify.annotations.NullMarked;
