/**
 * The language in which the library is searched.
 *
 * <p>In: what a person typed. Out: a {@code Query} with notes on how it was read, or the place in
 * the line where it cannot be read and what would be right there. Always: reading takes time in
 * proportion to the line and never more than a fixed depth; a query that is printed and read again
 * is the same query; nothing here knows how an index works.
 */
@NullMarked
package org.offlabel.evidence.library.query;

import org.jspecify.annotations.NullMarked;
