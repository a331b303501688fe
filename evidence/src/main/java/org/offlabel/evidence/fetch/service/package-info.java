/**
 * How each public service is asked, page by page, and how its pages are understood as far as is
 * needed to ask for the next one: how many records there are, which came, what follows.
 *
 * <p>In: a query, then one page after the other. Out: the next request, until there is none.
 * Always: nothing of the network, the disk but for the page itself, or the clock; the same pages in
 * the same order lead to the same state, so that an interrupted fetch goes on by showing the pages
 * again.
 */
@NullMarked
package org.offlabel.evidence.fetch.service;

import org.jspecify.annotations.NullMarked;
