/**
 * Reads the files in a zip archive one after the other, without writing any to the disk.
 *
 * <p>In: an archive on the disk. Out: the bytes of each file that may be read, as a stream that is
 * cut off with an error where more comes out than an honest file unpacks to; for each other one, or
 * the archive as a whole, the reason. Always: no name leads out of the archive, no link is
 * followed, no byte belongs to two files, nothing within an archive is unpacked again.
 */
@NullMarked
package org.offlabel.evidence.source.archive;

import org.jspecify.annotations.NullMarked;
