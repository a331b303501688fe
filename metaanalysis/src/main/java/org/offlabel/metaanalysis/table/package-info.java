/**
 * Tables of studies as people have them: recognises the columns by the names in use (metafor's,
 * RevMan's, those of R's meta, plain ones), reads their cells and hands the studies on.
 *
 * <p>In: a header and rows of text. Out: a {@link org.offlabel.metaanalysis.table.StudyTable}, or
 * every problem with its row and column. Always: nothing is guessed from a cell that is not a plain
 * number; a row that is left out is listed with its reason.
 */
@NullMarked
package org.offlabel.metaanalysis.table;

import org.jspecify.annotations.NullMarked;
