/**
 * Finds documents of the library by what they say.
 *
 * <p>In: the changes of a store, in order, and queries. Out: documents, ranked, each with the
 * reasons for its rank. Always: the index is a cache; it remembers the last change it took in,
 * catches up from there, and makes itself anew where it is missing, damaged, or made by another
 * version; equal ranks are ordered by the documents' ids, so the same library gives the same
 * results; what was removed from the store is gone from the index's files.
 */
@NullMarked
package org.offlabel.evidence.library.index;

import org.jspecify.annotations.NullMarked;
