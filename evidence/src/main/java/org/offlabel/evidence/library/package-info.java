/**
 * Keeps what was read, and finds it again.
 *
 * <p>In: documents and what the stages derived from them. Out: the same documents, letter for
 * letter, and an account of every change in order. Always: a document that was accepted is on the
 * disk; it never changes; a newer version stands beside the old one, which is marked and stays;
 * only an explicit removal takes anything away, and then without trace. Whatever is built from the
 * store, such as a search index, is a cache that can be deleted and made again.
 */
@NullMarked
package org.offlabel.evidence.library;

import org.jspecify.annotations.NullMarked;
