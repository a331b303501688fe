/**
 * What was read: a document, its parts, and the exact words taken from it.
 *
 * <p>In: nothing. Out: records that every stage exchanges. Always: a document's text never changes
 * after it was read, every span lies inside it, and a quote's text is exactly what stands there.
 */
@NullMarked
package org.offlabel.evidence.model.document;

import org.jspecify.annotations.NullMarked;
