/**
 * Runs that measure speed and accuracy.
 *
 * <p>In: the name of a run and a folder. Out: figures on standard output as {@code name: value}
 * lines. Always: a run writes nothing but its own page in {@code docs/benchmarks} and what the
 * programs it starts write.
 */
@NullMarked
package org.offlabel.benchmark;

import org.jspecify.annotations.NullMarked;
