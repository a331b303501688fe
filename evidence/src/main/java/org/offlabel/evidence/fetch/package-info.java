/**
 * Brings what public services hold on a query to this machine.
 *
 * <p>In: a service, a query and a folder. Out: the service's own pages as files in that folder, and
 * an account of them: what was asked for and when, how many records the service said there are and
 * how many came. Always: nothing is asked for unless the user said so; a fetch that was cut short,
 * for whatever reason, goes on where it stopped and is never taken for one that found nothing; what
 * is on the disk is whole; the pages are only fetched here, and read elsewhere.
 */
@NullMarked
package org.offlabel.evidence.fetch;

import org.jspecify.annotations.NullMarked;
