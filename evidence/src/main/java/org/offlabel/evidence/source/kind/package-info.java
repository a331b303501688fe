/**
 * Judges what sort of document a page is, and what a reader should know about it as a whole.
 *
 * <p>In: a page whose parts are known. Out: a kind and traits with the words that show them.
 * Always: from the content alone, never from a file's name or a site's.
 */
@NullMarked
package org.offlabel.evidence.source.kind;

import org.jspecify.annotations.NullMarked;
