/**
 * Takes a library from one place to another.
 *
 * <p>In: a library, or a file that was made from one. Out: a file of JSON lines, packed by gzip, or
 * the documents in it. Always: a file that breaks off or was changed is refused as a whole, and
 * what comes out is equal to what went in.
 */
@NullMarked
package org.offlabel.evidence.library.exchange;

import org.jspecify.annotations.NullMarked;
