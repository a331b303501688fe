/**
 * The library in a database: SQLite in a folder, or PostgreSQL at an address, by the same code.
 *
 * <p>In: documents, and the rules that derive facts from them. Out: the same documents, and an
 * order of changes. Always: one writer at a time, what a call of {@code add} returned for is on the
 * disk, and every row that is read is checked against its checksum, so that damage is an error and
 * never an answer.
 */
@NullMarked
package org.offlabel.evidence.library.store;

import org.jspecify.annotations.NullMarked;
