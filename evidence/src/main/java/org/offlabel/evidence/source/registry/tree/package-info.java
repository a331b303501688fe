/**
 * Takes the records of a registry's file apart into named fields, whether the file is JSON or XML.
 *
 * <p>In: a stream of bytes. Out: one {@code Piece} for each record, as soon as it is read: its
 * fields, or why it could not be read. Always: depth, number and length of what one record may hold
 * are bounded; no entity is expanded and no document type definition is read; a file that breaks
 * off gives the records before the cut and then says so.
 */
@NullMarked
package org.offlabel.evidence.source.registry.tree;

import org.jspecify.annotations.NullMarked;
