/**
 * What every computation of this library gives back, whatever it computed: a value or the reason
 * why there is none, the checksum of what went in, and an explanation a person can read.
 *
 * <p>In: nothing; these are the shapes that the other packages fill. Always: immutable; a failure
 * carries a reason that says what to do; two results with the same provenance hold the same
 * numbers.
 */
@NullMarked
package org.offlabel.metaanalysis.result;

import org.jspecify.annotations.NullMarked;
