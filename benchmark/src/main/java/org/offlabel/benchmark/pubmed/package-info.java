/**
 * How fast and how flat the collecting of large libraries is.
 *
 * <p>In: nothing but a number of records; they are generated. Out: rates beside a bare pass over
 * the same bytes, the heap that was needed, and the times of searches. Always: the same number
 * gives the same bytes.
 */
@NullMarked
package org.offlabel.benchmark.pubmed;

import org.jspecify.annotations.NullMarked;
