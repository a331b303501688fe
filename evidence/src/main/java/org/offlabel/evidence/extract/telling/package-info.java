/**
 * What each sentence of an article speaks of: which drug, at which level of dose, whether it tells
 * of a single study, what announces the list it stands in, and which lines are "name: value".
 *
 * <p>In: an annotated document. Out: its sentences with these answers. Always: a sentence that only
 * refers to the drug ("it", "the medicine") carries the sentence that names it, so that both can be
 * quoted; where the reference is not clear, there is no drug.
 */
@NullMarked
package org.offlabel.evidence.extract.telling;

import org.jspecify.annotations.NullMarked;
