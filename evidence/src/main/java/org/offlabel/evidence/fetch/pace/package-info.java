/**
 * Asks a service no faster than it wishes, and again when it could not answer.
 *
 * <p>In: a request. Out: its answer, or the reason of the last failure. Always: requests to one
 * host keep their distance; waiting grows with every failure and is never the same for two users; a
 * service that says how long to wait is believed; the number of attempts has an end. The clock, the
 * waiting and the chance come from outside.
 */
@NullMarked
package org.offlabel.evidence.fetch.pace;

import org.jspecify.annotations.NullMarked;
