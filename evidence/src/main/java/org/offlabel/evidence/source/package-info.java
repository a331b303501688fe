/**
 * Turns what a user points to into documents.
 *
 * <p>In: paths of files and folders, or the bytes of one source. Out: for each source a {@code
 * Document}, or {@code Unreadable} with its reason; never an exception for what a file holds.
 * Always: no network, bounded work, the same result whatever the order of the disk or the number of
 * threads, and a document's text is what quotes point into.
 */
@NullMarked
package org.offlabel.evidence.source;

import org.jspecify.annotations.NullMarked;
