/**
 * Reads the XML that the registry platform of the World Health Organization exports.
 *
 * <p>In: the fields of one trial. Out: a {@code Trial} under the number of the registry it comes
 * from, or nothing where it has none. Always: the number of people is the one aimed at.
 */
@NullMarked
package org.offlabel.evidence.source.registry.ictrp;

import org.jspecify.annotations.NullMarked;
