/**
 * Keeps the pages of a fetch on the disk while it goes on, and after.
 *
 * <p>In: pages as they come. Out: a folder with one file for each page, and a journal with one line
 * for each. Always: a page is on the disk before its line is; a line that was not written whole,
 * and a page that is not the one its line tells of, are dropped with all that came after; a fetch
 * that is not complete lies in a hidden folder, so that nobody takes it for one that is; two
 * processes never write to one fetch.
 */
@NullMarked
package org.offlabel.evidence.fetch.spool;

import org.jspecify.annotations.NullMarked;
