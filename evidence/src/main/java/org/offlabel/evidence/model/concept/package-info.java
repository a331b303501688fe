/**
 * Drugs, conditions, outcomes and reactions as the vocabulary names them.
 *
 * <p>In: nothing. Out: names that every other package shares. Always: two concepts are the same
 * thing exactly when kind and name are equal.
 */
@NullMarked
package org.offlabel.evidence.model.concept;

import org.jspecify.annotations.NullMarked;
