/**
 * Collapses documents into what stands behind them.
 *
 * <p>In: documents and what was taken from each. Out: the studies they speak of, each once; the
 * documents that are copies of others, with what they leave out; and the mentions that say too
 * little to tell which study they mean. Always: the outcome does not depend on the order of the
 * documents, every mention is kept, and a copy changes neither the number of studies nor a value.
 */
@NullMarked
package org.offlabel.evidence.link;

import org.jspecify.annotations.NullMarked;
