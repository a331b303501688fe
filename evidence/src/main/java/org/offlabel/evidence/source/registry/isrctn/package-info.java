/**
 * Reads ISRCTN, as the XML of its service and as JSON made from it.
 *
 * <p>In: the fields of one trial. Out: a {@code Trial}, or nothing where it has no number. Always:
 * the number aimed at and the number reached are kept apart.
 */
@NullMarked
package org.offlabel.evidence.source.registry.isrctn;

import org.jspecify.annotations.NullMarked;
