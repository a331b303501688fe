/**
 * The command line.
 *
 * <p>In: arguments. Out: an answer on standard output, complaints on standard error, and an exit
 * code: 0 done, 1 done and something is wrong or missing, 2 wrong usage. Always: no logic of the
 * field lives here.
 */
@NullMarked
package org.offlabel.app.cli;

import org.jspecify.annotations.NullMarked;
