/**
 * Holds the meta-analysis library against reference values of another program.
 *
 * <p>In: a folder of JSON files, each with a data set and what the reference computed of it. Out:
 * how many figures were compared, how many agree and the worst. Always: a figure that cannot be
 * compared counts as one that does not agree.
 */
@NullMarked
package org.offlabel.benchmark.oracle;

import org.jspecify.annotations.NullMarked;
