/**
 * Reads XML of strangers as a stream, record by record.
 *
 * <p>In: the bytes of an XML file, and the names of the elements that are one record each. Out: a
 * cursor at the beginning of each record, and each place where the file is broken. Always: no DTD
 * is read, no entity but XML's own and the named characters is replaced, nothing is fetched; depth,
 * attributes, elements and characters of a record are bounded; memory does not grow with the file;
 * after a broken record reading goes on with the next. Files that are one document each, such as
 * labels, are opened under the same rules and walked through by their own readers.
 */
@NullMarked
package org.offlabel.evidence.source.xml;

import org.jspecify.annotations.NullMarked;
