/**
 * Runs that measure speed and accuracy.
 *
 * <p>In: the name of a run and a folder. Out: figures on standard output. Always: a run writes
 * nothing outside the folder it is given.
 */
@NullMarked
package org.offlabel.benchmark;

import org.jspecify.annotations.NullMarked;
