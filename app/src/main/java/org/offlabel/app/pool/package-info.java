/**
 * Pooling for people at the command line: a table in, a result in words, figures, JSON and pictures
 * out.
 *
 * <p>In: a CSV file and options. Out: text, JSON, SVG. Always: what was left out, corrected or
 * chosen without being asked is told; all statistics are the library's.
 */
@NullMarked
package org.offlabel.app.pool;

import org.jspecify.annotations.NullMarked;
