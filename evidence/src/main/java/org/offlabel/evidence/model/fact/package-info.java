/**
 * What one document says: mentions of studies, statements, safety statements and experiences.
 *
 * <p>In: nothing. Out: records that {@code extract} makes and the later stages read. Always: each
 * fact carries at least one quote; what a document does not state is absent, never guessed.
 */
@NullMarked
package org.offlabel.evidence.model.fact;

import org.jspecify.annotations.NullMarked;
