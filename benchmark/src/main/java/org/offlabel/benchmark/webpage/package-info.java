/**
 * How well the article of a web page is told from what surrounds it.
 *
 * <p>In: pages and the text of their articles as people marked it. Out: precision, recall and F1.
 * Always: every page counts alike, and one that cannot be read counts as read empty.
 */
@NullMarked
package org.offlabel.benchmark.webpage;

import org.jspecify.annotations.NullMarked;
